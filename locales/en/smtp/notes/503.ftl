### How to tell 503 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-503-530 =
    See whether the reply names the missing step. `530 5.7.0 Must issue a STARTTLS command first` does; until TLS is up, it answers `AUTH` as well as
    `MAIL`. `503 5.5.1 Error: authentication not enabled` does not: the client sent `AUTH` on a port or at a moment at which the server offers no
    login.

    Typing the password again helps in neither case: nobody has looked at it. Change the connection instead, in this order: port 587, TLS, a fresh
    `EHLO`, then `AUTH`. Not every server keeps to these numbers: Stalwart says `503 5.5.1 You must authenticate first.` where RFC 4954 wants a `530`.

smtp-note-503-554 =
    After `DATA` the number depends on the software: when all recipients have been turned away, Exim says `503`, Postfix
    `554 5.5.1 Error: no valid recipients`, and RFC 5321 allows both. Either way, the reason stands in the replies to `RCPT` above.

    After a `554` greeting both occur in the same session. A server that opens with `554` is to answer everything with `503` until the client says
    `QUIT`; Postfix words that as `503 5.7.0 Error: access denied for …`, while Exim hangs up and Sendmail still says `250` to `EHLO`. In such a
    session the first line is the cause, and the rest only follows from it. So search the log for the first refusal, not for the last.
