### Notes on the pairs whose lower code is 220: how to tell the two codes apart in practice.

smtp-note-220-221 =
    `220` begins a session and `221` ends it; what counts is what lies between. If a log shows `220 mail.example.com ESMTP Postfix`, at most an
    `EHLO`, and then `221 2.0.0 Bye`, it was probably a health check, or a client that did not find what it wanted after `EHLO`, for example no
    `STARTTLS`. Nothing was refused.

    Both texts begin with the server’s name in the standard’s wording, and a search for `22` finds both, so read the third digit. A session that
    starts with `221` does not exist: the capture has lost its beginning. Get a complete one before you draw conclusions.

smtp-note-220-250 =
    Whoever does not wait for the greeting reads every reply one command too late. Such a client connects, sends `EHLO`, and takes the `220` that was
    already under way for the answer. From then on the `250` for `EHLO` counts for `MAIL`, the one for `MAIL` counts for `RCPT`, and a refused
    recipient is noticed only at `DATA`. Read the greeting before you write.

    After `STARTTLS` the `220` has another effect: the list in the first `250` lines no longer holds. Use the list that you get after the handshake;
    `AUTH` may appear only there.

smtp-note-220-421 =
    A port check cannot see the difference: the TCP connection opens in both cases, and only the first line tells whether the server wants to work.
    With `220 mail.example.com ESMTP` it does; with `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7` it does not. A monitor
    that stops at “port 25 open” raises no alarm while all mail waits in other people’s queues.

    One session can also hold both: `220` at the start and `421` later, when the client paused too long or the service was stopped. Then look at what
    the server had confirmed before; the greeting confirms nothing.

smtp-note-220-554 =
    A block need not show in the greeting. By default Postfix waits with its checks until `RCPT`, so a listed client gets a normal `220`, two times
    `250`, and only then `554 5.7.1`. A test that ends at the greeting therefore proves nothing about being blocked; go on to the recipient.

    When the greeting itself is `554`, the text after it is all that you will get: from Postfix `EHLO` gets `503`, from Exim nothing at all. Postfix
    as a client then turns to the next MX host instead of bouncing (`smtp_skip_5xx_greeting`). If all hosts of the domain greet like this, write to
    its administrator from another network.
