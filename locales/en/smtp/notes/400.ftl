### Notes on pairs of which 400 is the lower code: how to tell the two apart in practice.

smtp-note-400-421 =
    Does the line stay up after the reply? That is the quickest test. After `400 Service temporarily unavailable` Courier takes your next command as
    if nothing had happened; after `421 mail.example.com Service not available, closing transmission channel` the very next read ends in a closed
    connection.

    For the queue it makes little odds, but for the other recipients it does. `400` at one `RCPT` leaves the rest of the message intact, so go on.
    With `421` everything not yet confirmed is still yours. Bare `400` is a favorite of people who copy from HTTP, too: if the text says `Bad Request`
    and JSON follows, you are reading the answer of a web interface, and no SMTP advice applies.

smtp-note-400-451 =
    Courier could have said `451` for its unreadable alias database, and you may treat that `400` as one: a fault on the server’s side, the sender
    waits. But the same number with `STARTTLS is required first` is nothing of the kind, and there the comparison misleads; four days of patience end
    in a bounce.

    So let the text decide which half you have. `451 4.3.0 Temporary lookup failure` and `400 Service temporarily unavailable` call for the same night
    shift: the receiving administrator looks at tables and databases. `400 STARTTLS is required first` calls for a change on the sending side.
    Software that lumps all 4yz together should at least print the words.

smtp-note-400-454 =
    TLS is in both stories, from opposite ends. With `454 4.7.0 TLS not available due to local problem` the client asked for encryption and the server
    cannot deliver it: its certificate or key is broken, and the client can do no more than wait. With `400 STARTTLS is required first` the server is
    ready and the client has not asked.

    The mistake is to call the wrong administrator. Test by hand: connect, send `EHLO`, then `STARTTLS`. If `220` comes, the server is healthy, and
    the client needs a setting. If `454` comes, stop looking at the client. After `AUTH`, `454` has nothing to do with TLS; it reports that the
    password could not be checked.

smtp-note-400-530 =
    Word for word these can be the same complaint: `400 STARTTLS is required first.` from Courier, `530 5.7.0 Must issue a STARTTLS command first`
    from Postfix. The cure is the same, too: turn on TLS on the sending side. What differs is how long you stay in the dark. `530` bounces within the
    minute and somebody looks at it; `400` lets the queue retry until it gives up, so the first sign is often a delay report.

    That makes `400` the more expensive of the two. If mail to one domain piles up while everything else flows, search the queue for the word
    STARTTLS. A `530` without that word asks for a login instead.
