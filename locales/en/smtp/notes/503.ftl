### How to tell 503 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-503-530 =
    How far did the client get? With `530 5.7.0 Must issue a STARTTLS command first` it has not even tried to log in, and the server tells it what
    to do. With `503 5.5.1 Error: authentication not enabled` it did send `AUTH`, but on a port or at a moment where there is none to be had.

    Typing the password again helps in neither case: nobody has looked at it. Change the connection instead, in this order: port 587, TLS, a fresh
    `EHLO`, then `AUTH`. And do not take the numbers too literally: Stalwart says `503 5.5.1 You must authenticate first.` where RFC 4954 wants a
    `530`.

smtp-note-503-554 =
    On `DATA` the choice is a matter of taste: when all recipients have been turned away, Exim says `503`, Postfix
    `554 5.5.1 Error: no valid recipients`, and RFC 5321 allows both. Either way the answer that you want stands beside the `RCPT` lines above.

    At the greeting they come as a couple. A server that opens with `554` goes on to answer everything with `503` until the client says `QUIT`;
    Postfix words that as `503 5.7.0 Error: access denied for …`. There the first line is the cause and the rest its shadow. Whoever searches the
    log only for the last code finds the shadow.
