### Notes on pairs of which 400 is the lower code: how to tell the two apart in practice.

smtp-note-400-421 =
    The quickest test is whether the connection stays open. After `400 Service temporarily unavailable` Courier takes your next command as if nothing
    had happened; after `421 mail.example.com Service not available, closing transmission channel` the next read finds a closed connection.

    For the queue this makes little difference, for the other recipients it does. `400` at one `RCPT` leaves the rest of the message intact, so go on.
    With `421` everything not yet confirmed is still yours to deliver. A bare `400` may also come from HTTP: if the text says `Bad Request` and JSON
    follows, you are reading the answer of a web interface, and no SMTP advice applies.

smtp-note-400-451 =
    Read the text of the `400` first. For its unreadable alias database Courier could have said `451`, and you may treat that `400` as one: a fault on
    the server’s side, the sending server waits. The same number with `STARTTLS is required first` is a different case, and there four to five days of
    waiting end in a bounce.

    `451 4.3.0 Temporary lookup failure` and `400 Service temporarily unavailable` need the same work: the receiving administrator looks at tables and
    databases. `400 STARTTLS is required first` calls for a change on the sending side. Software that treats all 4yz alike should at least print the
    words.

smtp-note-400-454 =
    Both can concern TLS, but the fault is on opposite sides. With `454 4.7.0 TLS not available due to local problem` the client asked for encryption
    and the server cannot provide it: its certificate or key is broken, and the client can only wait. With `400 STARTTLS is required first` the server
    is ready and the client has not asked.

    So find out which administrator to call. Test by hand: connect, send `EHLO`, then `STARTTLS`. If `220` comes, the server is healthy, and the
    client needs a setting. If `454` comes, stop looking at the client. After `AUTH`, `454` has nothing to do with TLS; it reports that the password
    could not be checked.

smtp-note-400-530 =
    These can be the same complaint: `400 STARTTLS is required first.` from Courier, `530 5.7.0 Must issue a STARTTLS command first` from Postfix. The
    cure is the same, too: turn on TLS on the sending side. The difference is when you hear of it. `530` bounces within the minute; `400` lets the
    queue retry until it gives up, so the first sign is often a delay report.

    If mail to one domain piles up while everything else flows, search the queue for the word STARTTLS. A `530` without that word asks for a login
    instead.
