smtp-400 = Unspecified temporary failure
    .summary = The server cannot do this now and leaves the reason to its text; the sending server keeps the mail and waits.
    .meaning =
        The mail server Courier uses 400 as a bare temporary refusal for quite different cases: an alias database that it cannot read
        (`Service temporarily unavailable`) and a command that came before the encryption it demands (`STARTTLS is required first`). The number says
        no more than its first digit, so only the text tells them apart. A 400 from the web interface of a mail provider is HTTP’s `Bad Request` and
        not an SMTP reply.
    .conflict =
        RFC 3207, section 4, has `530` for a command that came before `STARTTLS`: a permanent reply, which the client learns from at once. Courier’s
        400 calls the same case temporary. Mail from a client without TLS therefore waits for days and then returns as expired.
    .seen =
        On servers that run Courier: at `RCPT` when the alias lookup fails, at `EXPN`, and at most commands while required encryption is missing.
    .action =
        Go by the text: only one of the two causes goes away by waiting.
    .sender =
        With `Service temporarily unavailable`, wait; your server tries again by itself. With `STARTTLS is required first`, waiting is useless: turn
        on STARTTLS for the outgoing server, or pass the line on to your administrator.
    .sending =
        See whether the other server offers STARTTLS, and whether the handshake succeeds:

        { $starttls }

        Then let your server use it. Postfix needs `smtp_tls_security_level = may`, which is the default only since version 3.11, with a
        `compatibility_level` to match. What waits goes out with the next attempt.
    .receiving =
        - Mail waits with `STARTTLS is required first`: Courier’s `ESMTP_TLS_REQUIRED` is on. Any server without TLS is shut out; limit the setting to
          chosen clients in the smtpaccess file: { $courier-settings }
        - `Service temporarily unavailable` at `RCPT`: the alias database cannot be read. Read the mail log at that second.
    .client =
        After `EHLO` look for `STARTTLS` and issue it before `MAIL`. If `MAIL` gets a 400 that names STARTTLS, do this at once; do not retry.
    .send =
        Do not send it. `451` stands for a local failure, `530` for a missing `STARTTLS`, and `421` for a server that is about to close.
