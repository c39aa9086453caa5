smtp-220 = Service ready
    .summary = The server is ready: the client now introduces itself or, after `STARTTLS`, begins the TLS handshake.
    .meaning =
        As the first line of a connection it is the greeting: the first word names the server, the rest is free text. After `STARTTLS` the same number
        means “go ahead”: the next octets belong to TLS, and once the handshake is done both sides forget what was said before and the client sends
        `EHLO` again. It does not promise in either place that mail will be accepted.
    .conflict =
        RFC 2034 bars enhanced status codes from the greeting, while the IANA registry lists 220 beside `X.5.0` and `X.7.0`. Both can be right
        only for the reply to `STARTTLS`; Postfix puts `2.0.0` there.
    .seen =
        At the beginning of every log of a successful connection, often on several lines that begin with `220-`, and between `STARTTLS` and the second
        `EHLO`. On port 465 the greeting comes after the TLS handshake and is already encrypted.
    .action =
        If the session fails, see where the log stops: before the greeting, right after it, or after the reply to `STARTTLS`. Look for the cause
        there.
    .sending =
        - The log stops before the greeting: see how long it takes, and allow five minutes for it, as Postfix does by default
          (`smtp_helo_timeout`): { $banner }
        - The log stops after `STARTTLS`: repeat the handshake by hand and read the TLS error: { $starttls }
    .receiving =
        - The greeting comes late: load is one cause, Postfix’s `postscreen` another; it holds back new clients for `postscreen_greet_wait`, six
          seconds by default.
        - The handshake fails after `STARTTLS`: look at the certificate and the TLS versions that you offer: { $certificate }
    .client =
        Wait for the greeting before you send `EHLO`; Exim drops a client that speaks too early, with `554`. On port 465 start TLS first: a client
        that waits there for a greeting in plain text waits in vain.

        { $smtps }
    .send =
        Begin the greeting with your full host name and leave the enhanced status code out there; the software version is optional. Turn a client away
        with `421` for now or with `554` for good; a host that takes no mail from anyone greets with `521`.
    .search = greeting, banner, server ready
