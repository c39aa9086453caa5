smtp-523 = Encryption needed
    .summary = A login without encryption is refused: the client must start TLS first or choose a stronger mechanism.
    .meaning =
        The client wants to log in with a clear-text mechanism on a connection without TLS. IANA lists the number beside `5.7.10`; RFC 5248 registered
        the pair because software already used it. The code that a standard gives for this case is `538`. Courier means something else by the number:
        a message that is too large, `5.2.3` with its dots lost.
    .seen =
        After `AUTH`, as `523 5.7.10 TLS is required`, from servers built on the Go library go-smtp. After the end of a message, as
        `523 Message length (…) exceeds administrative limit`, from Courier.
    .action =
        - The text speaks of TLS: set the client to STARTTLS on port 587 or to TLS from the start on port 465, and log in again. In go-smtp,
          `AllowInsecureAuth` permits clear-text logins; keep that for tests on one machine.
        - The text names a length: make the message smaller or send a link; the administrator of the Courier server can raise its size limit.
    .send =
        Do not announce clear-text mechanisms before TLS is in force; if a client tries one anyway, answer `504` with `5.5.4`. For a message over the
        limit, send `552` with `5.3.4` or `5.2.3`.
