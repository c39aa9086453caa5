### Notes on pairs of which 421 is the lower code: how to tell the two apart in practice.

smtp-note-421-432 =
    When a client opens one connection too many, the number depends on the server. Many servers turn it away with
    `421 4.7.0 mail.example.com Error: too many connections from 192.0.2.25`; Exchange Online lets it in and answers
    `432 4.3.2 Concurrent connections limit exceeded` later. The cure is the same: fewer at a time.

    Do not read that `432` as a password problem, although its RFC name says so. The enhanced code decides: `4.7.12` concerns the account and does not
    go away by itself, `4.3.2` concerns the load and does. Printers and scripts without a queue of their own lose the message at `432`, since nobody
    repeats it for them; give them a local relay.

smtp-note-421-440 =
    Only the text of the greeting differs: `440 TLS not available` comes in place of `220`, and Courier alone sends it. A `421` can stand in the same
    place, and your queue does the same with both. But a `421` in the greeting usually goes away when load falls or a limit is reset, whereas `440`
    stays until an administrator repairs a certificate file.

    So after an hour of `421`, wait on; after an hour of `440`, call somebody. Do not write by mail, because no mail gets in. Suspect renewed
    certificates first: a new file that the mail server may not read produces this line from one minute to the next.

smtp-note-421-442 =
    If the log quotes a sentence with a host name, such as `421 mail.example.com Service shutting down and closing transmission channel`, the other
    server ended the session on purpose. If it shows `442` or “connection dropped”, the connection broke, and your own software filled in the number.

    “The server was busy” fits the first only. For the second, check routers, MTU and inspection in a firewall. One more difference matters: after
    `421` you know what was confirmed, since you have read every reply before it. After a break at the final dot you do not know, and the next attempt
    may produce a duplicate.

smtp-note-421-450 =
    `421` turns away the session, `450` one address. Greylisting shows the difference, since RFC 6647 allows both: a server that refuses the client
    says `421` and hangs up, one that greylists at `RCPT` says `450` and keeps listening. A server that judges each recipient by itself may accept
    others of the same message within the same second.

    Change the setting that fits the code. Fewer connections cure `421 4.7.0 … too many connections`; they do nothing against a `450` about your
    reverse DNS. And a client must not close at `450`: if it drops the session because of one mailbox, it delays all the others for no reason.

smtp-note-421-451 =
    In both cases the queue waits; what differs is the question to ask. `451 4.3.0 Temporary lookup failure` says that something broke on the server
    while it worked on your command, so ask its administrator about tables and filters. `421` says that the server ends the session, and the cause may
    just as well be on your side: too many sessions, too long a silence, a poor reputation.

    Be careful with a `451` in a log: when a connection breaks without a reply, some software writes this number itself, as RFC 5321 suggests. If the
    other administrator never sent one, look for the lost connection a line above.

smtp-note-421-521 =
    Both can stand where `220` should be, and both end the session, but `421` invites you back and `521` does not. Try the same host from another
    network: a machine without mail service answers `521` to everyone; a busy one lets some clients in.

    Postfix hangs up after either number, so administrators put `521` into access rules to get rid of a client. A `521` in the middle of a session is
    therefore not a host without mail service but somebody’s rule against you, or the answer to a `BDAT` that was not offered. Postfix’s STRESS_README
    recommends exactly that, and warns of `421`: a real mail server comes back again and again until its queue gives up.

smtp-note-421-554 =
    As a greeting the two look alike, and the first digit decides. After `421 Too many concurrent SMTP connections; please try again later.` the mail
    goes back into the queue and waits for the next attempt. After `554 No SMTP service here` it bounces, and someone has to find the blocklist entry
    behind it.

    Do not take every `421` for overload, though. Yahoo’s `421 4.7.0 [TSS04]` speaks of volume and complaints, as a `554 5.7.1` would, but allows
    another attempt. A rising count of `421` from one provider tells you something about your own sending; correct that while your mail is only
    delayed.
