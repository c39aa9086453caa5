smtp-538 = Encryption required for mechanism
    .summary = This login mechanism is allowed only over an encrypted connection: the client must start TLS and log in again.
    .meaning =
        Nothing but TLS is missing: neither the mechanism as such nor the password has been rejected. While `530` holds back other commands until TLS
        is up, this code answers a login.
    .conflict =
        RFC 4954 has two answers for one case: section 4 prescribes `504` with `5.5.4` for a mechanism that needs encryption, section 6 still lists
        538, for historical purposes only. Software follows neither reliably: aiosmtpd sends `538`, Dovecot `523`, and Postfix `503`, because without
        TLS it does not know `AUTH` at all.
    .seen =
        After `AUTH PLAIN` or `AUTH LOGIN` on a connection without TLS, from servers built on aiosmtpd: `538 5.7.11`.
    .action =
        Switch on TLS in the client and log in again. If the client had already put the password into the `AUTH` line, the password crossed the
        network in the clear: change it.
    .sender =
        In the settings for outgoing mail choose STARTTLS on port 587 or implicit TLS on port 465. A device that can do neither needs a server inside
        your own network to send through.
    .sending =
        Make your server encrypt before it logs in at the smart host; in Postfix that is `smtp_tls_security_level = encrypt`.

        { $postfix-client-auth }

        If the smart host’s reply to `EHLO` lacks `STARTTLS`, it has no TLS set up, or somebody between the two removes the line.
    .receiving =
        Compare what you offer before and after TLS:

        { $ehlo }

        { $submission-ehlo }

        Mechanisms that need encryption should stand in the second list only. In Postfix, `smtpd_tls_auth_only = yes` sees to that.
    .client =
        Forget the first list of mechanisms after the handshake and send `EHLO` again. React in the same way to `503`, `504` and `523`, which other
        servers send here.
    .send =
        Better never send it: announce mechanisms that need encryption only under TLS, and answer a client that tries one anyway with `504` and
        `5.5.4`.
