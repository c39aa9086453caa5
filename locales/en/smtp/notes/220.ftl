### Notes on the pairs whose lower code is 220: how to tell the two codes apart in practice.

smtp-note-220-221 =
    Hello and goodbye, and everything of interest lies between. If a log shows `220 mail.example.com ESMTP Postfix`, at most an `EHLO`, and
    then `221 2.0.0 Bye`, probably a health check has called, or a client did not find what it wanted in the list after `EHLO`, for example no
    `STARTTLS`, and left politely. Nothing was refused.

    Both begin with the server’s name in the standard’s wording, and a hasty search for `22` finds both. One digit decides which half of the
    session you see. In particular, a session that starts with `221` does not exist: then the capture lost its beginning, so get a complete one
    before you draw conclusions.

smtp-note-220-250 =
    Off by one is the classic here. A home-made client connects, sends `EHLO` without reading first, and takes the `220` that was already under
    way for the answer to it. From then on each reply is booked under the next command: the `250` for `EHLO` counts for `MAIL`, the one for `MAIL`
    counts for `RCPT`, and a refused recipient is noticed only at `DATA`. Read the greeting before you write.

    The second trap follows `STARTTLS`. Its `220` throws away the list that came with the first `250` lines. Use the list that you get after the
    handshake; `AUTH` may appear only there.

smtp-note-220-421 =
    A port check cannot see this difference, and that is why it matters. The TCP connection opens in both cases; only the first line tells whether
    the server wants to work. `220 mail.example.com ESMTP` is an invitation,
    `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7` is a closed counter. A monitor that stops at “port 25 open” stays
    green while all mail waits in other people’s queues.

    One session can also hold both: invited at the start, sent away later, when the client paused too long or the service was stopped. Then look
    at what the server had confirmed before; the greeting counts for nothing.

smtp-note-220-554 =
    A server that hates your address does not always say so at the door. By default Postfix waits with its checks until `RCPT`, so a listed client
    gets a friendly `220`, two times `250`, and only then `554 5.7.1`. Testing with a bare connection therefore proves nothing about being
    blocked; go on to the recipient.

    When the greeting itself is `554`, the case is simpler, and the text after it is all that you will get: `EHLO` earns `503`. Postfix as a
    client then turns to the next MX host instead of bouncing (`smtp_skip_5xx_greeting`). If all hosts of the domain greet like this, write to its
    administrator from another network.
