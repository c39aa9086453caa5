### Notes on pairs of which 421 is the lower code: how to tell the two apart in practice.

smtp-note-421-432 =
    One connection too many, and it depends on the house which number you read. Many servers turn it away with
    `421 4.7.0 mail.example.com Error: too many connections from 192.0.2.25`; Exchange Online lets it in and answers
    `432 4.3.2 Concurrent connections limit exceeded` later. The cure is the same: fewer at a time.

    Beware of reading `432` as a password problem there, although its RFC name says so. The enhanced code settles it: `4.7.12` is a matter of the
    account and will not heal, `4.3.2` is a matter of load and will. Printers and scripts without a queue of their own lose the message at `432`,
    since nobody repeats it for them; give them a local relay.

smtp-note-421-440 =
    The greeting tells you: `440 TLS not available` comes in place of `220`, and Courier is the only house that writes it. You could equally have met
    `421` there, and your queue does the same with both. But a `421` in the greeting usually goes away when load falls or a limit is reset, whereas
    `440` stays until an administrator mends a certificate file.

    So after an hour of `421`, wait on; after an hour of `440`, call somebody. By mail that will not work, because nobody gets in. Renewed
    certificates are the first suspect: a new file that the mail server may not read produces this line from one minute to the next.

smtp-note-421-442 =
    A polite goodbye against a slammed door. If the log quotes a sentence with a host name,
    `421 mail.example.com Service shutting down and closing transmission channel`, somebody over there ended the session on purpose. If it shows `442`
    or “connection dropped”, the line went dead and your own software filled in the number.

    People treat both as “the server was busy”. For the first that is fair. For the second look lower: routers, MTU, inspection in a firewall. One
    more difference matters in practice: after `421` you know what was confirmed, since you have read every reply before it; after a drop at the final
    dot you do not, and a duplicate is the price of trying again.

smtp-note-421-450 =
    Ask what was turned away: the visit or one address. Greylisting shows the border best, since RFC 6647 allows both: a server that wants you gone
    says `421` and hangs up, one that greylists at `RCPT` says `450` and keeps listening. A server that judges each recipient by itself may accept
    others of the same message within the same second.

    Do not tune the wrong knob. Fewer connections cure `421 4.7.0 … too many connections`; they do nothing against a `450` about your reverse DNS. And
    a client must not close at `450`: whoever drops the session because of one slow mailbox delays all the others for no reason.

smtp-note-421-451 =
    Your next step does not depend on which of the two you got; both times the queue waits. What depends on it is the question you ask.
    `451 4.3.0 Temporary lookup failure` says “something of mine broke while I worked on your command”, so ask that administrator about tables and
    filters. `421` says “I am leaving”, and the cause may just as well sit on your side: too many sessions, too long a silence, a poor reputation.

    A trap for log readers: when a connection breaks without a word, some software writes `451`, as RFC 5321 suggests. If the other side swears that
    it never sent one, believe it and look for the lost connection a line above.

smtp-note-421-521 =
    Closing time against no shop at all. Both can stand where `220` should be, and both end the visit, but `421` invites you back and `521` does not.
    Try the same host from another network: a machine without mail service answers `521` to everyone; a busy one lets somebody in.

    Then there is Postfix, which hangs up after either number, so that administrators put `521` into access rules to get rid of a client. A `521` in
    the middle of a session is therefore not a dummy host but somebody’s rule against you. Its STRESS_README recommends exactly that, and warns of
    `421`: a real mail server comes back again and again until its queue gives up.

smtp-note-421-554 =
    As a greeting the two look like twins: one line, then silence. The first digit is all you have, and it is enough.
    `421 mail.example.com: Too many concurrent SMTP connections; please try again later` goes back into the queue and is forgotten by breakfast;
    `554 No SMTP service here` bounces, and someone has to find the blocklist entry behind it.

    Do not file every `421` under overload, though. Yahoo’s `421 4.7.0 [TSS04]` speaks of volume and complaints, just as a `554 5.7.1` would, only
    with a way back. A rising count of `421` from one provider is news about your own sending; mend that while the door still opens.
