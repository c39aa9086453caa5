smtp-454 = Login or TLS temporarily impossible
    .summary = The server cannot check logins or start encryption at the moment; the fault is its own, and the password is not in question.
    .meaning =
        Two RFCs use the number. After `AUTH`, the server could not check the credentials, because what it checks them against did not answer. After
        `STARTTLS`, the server offers TLS but cannot set it up now. In neither case has anybody judged the user name, the password or the client’s
        certificate.
    .conflict =
        Both RFCs reserve 454 for a fault of the server that will pass. IANA also lists it beside `X.5.0`, and Gmail sends `454 4.5.0` when a client
        pipelines commands behind `STARTTLS`; that is the client’s mistake, and it stays until the client is corrected. Amazon SES answers
        `454 Throttling failure` when a sending quota is used up; there the cure is to send less.
    .seen =
        Postfix sends `4.7.0` with `Temporary authentication failure`, with `TLS not available due to local problem`, and with
        `too many new TLS sessions` for a client over its limit. Exim sends `TLS currently unavailable` after `STARTTLS`, but `435` for the login.
        After `RCPT`, Postfix without restrictions of its own sends `454 4.7.1` with `Relay access denied`, where it otherwise has `554`.
    .action =
        Change nothing on the client, and try again later. If the reply stays, ask the administrator of the server that sent it: only the log there
        has the reason.
    .sender =
        The message can stay in the outbox. If the mail program asks for a password, do not type in another one: the stored one may be right. If the
        login fails for more than an hour, tell whoever runs the server.
    .sending =
        See for yourself what the server answers to `STARTTLS`:

        { $starttls }

        Then decide by policy: mail goes there unencrypted, or it waits. With `smtp_tls_security_level = may`, Postfix falls back to clear text by
        itself; with `encrypt` it keeps the message in the queue. Lower the level for this destination only if its mail may be read on the way.
    .receiving =
        - After `AUTH`: see whether the authentication service answers, and the database behind it: { $dovecot-login }
        - After `STARTTLS`: the files of the certificate and the key must exist, belong together and be readable. Postfix logs
          `cannot get RSA certificate from file`; then waiting does not help. See which files Postfix uses: { $postfix-tls }
        - `too many new TLS sessions`: the client is over your `smtpd_client_new_tls_session_rate_limit`.
    .client =
        Do not ask the user for a password; say that the server failed, and retry later. Send nothing behind `STARTTLS` before its answer: it has to
        be the last command of a pipelined group.
    .send =
        After `AUTH`, send it only if the credentials could not be checked; wrong ones get `535`. After `STARTTLS`, send it only if TLS will come
        back; a server without TLS does not offer the command and answers it with `502`.
    .search = TLS not available, STARTTLS failed
