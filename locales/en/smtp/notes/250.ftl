### Notes on the pairs whose lower code is 250: how to tell the two codes apart in practice.

smtp-note-250-251 =
    Both accept the recipient; the first digit is the test. A mailing program that knows only `250` at `RCPT` drops a good recipient when the answer
    is `251 User not local; will forward to <user@pop.example.com>`, and reports a failure for a person whose mail would have arrived.

    The additional address is no more than information. An administrator who reads it in the log may tell the sender that the old address still works,
    but not for how long. Software should not act on it. After `ETRN` the same two numbers mean something else: a queue started, or nothing waiting in
    it.

smtp-note-250-252 =
    A script that cleans an address list by `VRFY` must not file `252` under “valid, probably”. Postfix answers `252 2.0.0 user@example.com` to
    whatever it would accept, and a server with verification switched off says the same to names that do not exist.

    `250` at `RCPT` does not settle the matter either: a domain that collects all names accepts each of them, and a backup MX may accept because it
    has no list of users. If you must know whether a mailbox exists, send one real message and wait for the bounce or the answer.

smtp-note-250-253 =
    After `ETRN` the two differ in one point: the number of messages. `250 Queuing started`, from Postfix, comes without a look into the queue; for
    `253 OK, 14 pending messages for node mail.example.net started` the server has counted. Scripts that wait for the announced count wait forever at
    a server of the first kind, and those that expect nothing after `250` hang up too early.

    Do not rely on either. Wait for the incoming connections with a time limit, then ask once more and stop when the answer is `251`. Look at the
    command before the number: outside `ETRN`, only `250` is in use.

smtp-note-250-353 =
    After the final dot, the order of the replies decides what a `250` means. Without `353` the next `250` speaks for the message. With it, the next
    one speaks for the first recipient only: Exim writes `250 PRDR R=<user@example.com> acceptance`, then a line for each further recipient, and last
    one for the message as a whole.

    A client that asked for `PRDR` and reads a single line afterward is out of step for the rest of the connection: it takes the remaining verdicts
    for replies to its next `MAIL`. To read such a log, number the accepted recipients and compare them with the lines; there must be one line more
    than recipients.

smtp-note-250-354 =
    If a log ends in `354`, nothing was delivered, however many `250` lines stand above it. They confirmed the sender and the recipients; the text
    itself was still to come. The proof stands after the final dot, mostly with a queue number: `250 2.0.0 Ok: queued as 4XyZ123`.

    Client programs can make two mistakes here. One that sends the text right after the `250` for `RCPT`, without `DATA`, has its header lines read as
    commands. One that treats `354` as the end marks mail as sent even if the transfer then breaks off. Wait until the first digit is a 2 again.

smtp-note-250-355 =
    Only a client that has put `TRANSID` into its `MAIL` command can meet this choice. The server answers `250` if it knows nothing of that
    transaction, and `355 6135 is the transaction offset` if it still holds the first 6135 octets. After `250` the recipients follow; after `355` the
    client sends `DATA` at once.

    Do not send `RCPT` again after `355`, and do not send the whole text: the recipients are already there, and the stored beginning would stand twice
    in the message. Since hardly any server has the extension, test the plain path well and treat `355` as the exception.
