smtp-454 = Login or TLS temporarily impossible
    .summary = The server cannot check logins or start encryption at the moment; the fault is its own, and the password is not in question.
    .meaning =
        Two RFCs use the number. After `AUTH`, the server could not check the credentials, because what it checks them against did not answer. After
        `STARTTLS`, the server offers TLS but cannot set it up now. In neither case has anybody judged the user name, the password or the client’s
        certificate.
    .seen =
        Postfix sends `4.7.0` with `Temporary authentication failure`, with `TLS not available due to local problem`, and with `too many new TLS sessions` for a client over its limit. Exim sends `TLS currently unavailable` after `STARTTLS`, but `435` for the login.
    .action =
        Users: keep your password, and do not type in another one. If the login still fails after a while, tell whoever runs the server.

        - Administrator of the server, after `AUTH`: see whether the authentication service and the database behind it are running.
        - Administrator of the server, after `STARTTLS`: see whether the files of the certificate and the key exist, belong together and may be read.
          The log has the reason; Postfix writes `cannot get RSA certificate from file`, and waiting does not cure that.
        - Administrator of the sending server: decide by policy whether mail may go there without encryption or has to wait.
    .send =
        After `AUTH`, send it only if the credentials could not be checked; wrong ones get `535`. After `STARTTLS`, send it only if TLS will come
        back; a server without TLS does not offer the command and answers it with `502`.
