### Notes on the pairs whose lower code is 250: how to tell the two codes apart in practice.

smtp-note-250-251 =
    Either of them is a yes. A mailing program that accepts only `250` at `RCPT` drops a good recipient when the answer is
    `251 User not local; will forward to <user@pop.example.com>`, and reports a failure for a person whose mail would have arrived. The test is
    the first digit.

    What the extra address is good for is a matter of trust. An administrator who reads it in the log may tell the sender that the old address
    still works and for how long nobody knows. Software should leave it there. After `ETRN` the same two numbers mean something else again: a
    queue started, or nothing waiting in it.

smtp-note-250-252 =
    A script that cleans an address list by `VRFY` has to file `252` somewhere, and “valid, probably” is the wrong drawer. Postfix answers
    `252 2.0.0 user@example.com` to whatever it would accept, and a server with verification switched off says the same to nonsense.

    Nor does `250` at `RCPT` settle the matter: a domain that collects all names says yes to each, and a backup MX may say yes because it has no
    user list. If you must know whether a mailbox lives, send one real message and read the bounce, or the answer.

smtp-note-250-253 =
    With a dial-up site behind `ETRN`, the two differ by one piece of knowledge: the number. `250 Queuing started`, as Postfix puts it, has not
    looked into the queue; `253 OK, 14 pending messages for node mail.example.net started` has. Scripts that wait for the announced count hang
    forever at a server of the first kind, and those that expect silence after `250` hang up too early.

    Do not build on either. Wait for the incoming connections with a time limit, then ask once more and stop when the answer is `251`. And read
    the command before the number: everywhere outside `ETRN`, only `250` exists.

smtp-note-250-353 =
    Position is everything after the final dot. Without `353` the next `250` speaks for the message. With it, the next one speaks for the first
    recipient only: Exim writes `250 PRDR R=<user@example.com> acceptance`, then a line for each further name, and ends with one for the message
    as a whole.

    A client that asked for `PRDR` and reads a single line afterwards is out of step for the rest of the connection, and takes the leftover
    verdicts for replies to its next `MAIL`. If such a log puzzles you, number the accepted recipients and lay the lines beside them; there must
    be one more than names.

smtp-note-250-354 =
    If a log ends in `354`, nothing was delivered, however many `250` lines stand above it. They confirmed the sender and the recipients; the text
    itself was still to come. The proof has a place of its own, after the lone dot, and mostly a queue number: `250 2.0.0 Ok: queued as 4XyZ123`.

    Two errors belong here. A client that sends the text right after the `250` for `RCPT`, without `DATA`, has its header lines read as commands.
    And a client that treats `354` as the end marks mail as sent whose transfer then breaks off half-way. Wait until the first digit is a 2 again.

smtp-note-250-355 =
    Only a client that has put `TRANSID` into its `MAIL` command can meet this choice. The server answers `250` if it knows nothing of that
    transaction, and `355 6135 is the transaction offset` if it still holds the first 6135 octets. In the first case the recipients follow, in the
    second `DATA` comes at once.

    The costly slip is to send `RCPT` again after `355`, or to send the whole text: the recipients are already there, and the stored beginning
    would stand twice in the message. Since hardly any server has the extension, test the plain path well and treat the other as the exception
    that it is.
