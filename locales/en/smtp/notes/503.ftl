### How to tell 503 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-503-530 =
    See how far the client got. With `530 5.7.0 Must issue a STARTTLS command first` it has not even tried to log in, and the server tells it what to
    do. With `503 5.5.1 Error: authentication not enabled` it did send `AUTH`, but on a port or at a moment where the server offers no login.

    Typing the password again helps in neither case: nobody has looked at it. Change the connection instead, in this order: port 587, TLS, a fresh
    `EHLO`, then `AUTH`. Not every server keeps to these numbers: Stalwart says `503 5.5.1 You must authenticate first.` where RFC 4954 wants a `530`.

smtp-note-503-554 =
    After `DATA` the number depends on the software: when all recipients have been turned away, Exim says `503`, Postfix
    `554 5.5.1 Error: no valid recipients`, and RFC 5321 allows both. Either way, the reason stands in the replies to `RCPT` above.

    After a refused greeting they come together. A server that opens with `554` is to answer everything with `503` until the client says `QUIT`;
    Postfix words that as `503 5.7.0 Error: access denied for …`, while Exim hangs up and Sendmail still says `250` to `EHLO`. There the first line is
    the cause, and the rest only follows from it. So search the log for the first refusal, not for the last.
