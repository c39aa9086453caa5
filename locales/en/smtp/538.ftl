smtp-538 = Encryption required for mechanism
    .summary = This login mechanism is allowed only over an encrypted connection: the client must start TLS and log in again.
    .meaning =
        Nothing but TLS is missing: neither the mechanism as such nor the password has been rejected. RFC 4954 keeps the code for history’s sake;
        servers should not offer such a mechanism before TLS, and they answer an attempt with `504`. While `530` holds back other commands until TLS
        is up, this code answers a login.
    .seen =
        After `AUTH PLAIN` or `AUTH LOGIN` on a connection without TLS. aiosmtpd sends `538 5.7.11`; Postfix answers `504 5.5.4` in the same
        situation.
    .action =
        Turn on STARTTLS or TLS from the start in the client. After the handshake it must send `EHLO` again, because the list of mechanisms may have
        changed.

        - If the client had already put the password into the `AUTH` line, it crossed the network in the clear: change it.
        - If the `EHLO` reply lacks `STARTTLS`, the server has no TLS set up, or a device between the two removes the line.
    .send =
        Better not at all: announce mechanisms that need encryption only under TLS, and answer a client that tries one anyway with `504` and `5.5.4`.
