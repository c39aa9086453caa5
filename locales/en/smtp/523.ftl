smtp-523 = Encryption needed
    .summary = A login without encryption is refused: the client must start TLS first or choose a stronger mechanism.
    .meaning =
        The client wants to log in with a clear-text mechanism on a connection without TLS. IANA lists the number beside `5.7.10`. Courier means
        something else by it: a message that is too large, `5.2.3` with its dots lost.
    .conflict =
        RFC 5248 registered the number with `5.7.10` because software already used it, without a specification. RFC 4954, which defines `AUTH`, has
        `504` for the same attempt and `538` as its older form. So a client must treat all three alike.
    .seen =
        After `AUTH`: Dovecot sends `523 5.7.10 Plaintext authentication disabled.`, servers built on the Go library go-smtp send
        `523 5.7.10 TLS is required`. After the end of a message, as `523 Message length (…) exceeds administrative limit`, from Courier. Gmail lists
        `523 5.7.10 SMTP protocol violation` for a client that sends more commands behind `STARTTLS` without waiting.
    .action =
        Read the text first: one that speaks of TLS or `STARTTLS` is about encryption, one that names a length is about the message.
    .sender =
        - The text speaks of TLS: set the account in the mail program to STARTTLS on port 587 or to implicit TLS on port 465, then send again.
        - It names a length: make the message smaller, or send a link to the file.
    .sending =
        If your server logs in at a smart host, make it encrypt first. In Postfix, `smtp_tls_security_level = encrypt` does that; see what is set now:

        { $postfix-client-auth }
    .receiving =
        - TLS: see whether your server offers `STARTTLS`, because without it nobody can do what the reply asks: { $ehlo }
        - go-smtp: give the server a certificate. `AllowInsecureAuth` permits clear-text logins; keep that for tests on one machine.
        - Courier: raise the number of bytes in the file `sizelimit` if messages of this length are wanted.
    .client =
        Start TLS before `AUTH`, then send `EHLO` again and choose from the new list of mechanisms. On an unencrypted connection, never put the
        password into the `AUTH` line: it has crossed the network before the refusal arrives.
    .send =
        Do not announce clear-text mechanisms before TLS is in force; if a client tries one anyway, answer `504` with `5.5.4`. For a message over the
        limit, send `552` with `5.3.4` or `5.2.3`.
