smtp-440 = Required TLS not available
    .summary = The server insists on encryption but cannot offer it at present; clients wait until its administrator has put TLS in order.
    .meaning =
        The number is Courier’s own. A Courier that must use TLS, but cannot run its TLS program or read its certificate, says
        `TLS not available,  but it's required for this connection.` in place of a greeting and ends the session. In answer to `STARTTLS` the number
        appears only with a debugging setting; otherwise Courier says `540` there.
    .conflict =
        RFC 3207 has `454` for TLS that is out of order for a time, and no RFC knows 440. It also forbids the server that a domain’s MX record names
        to demand STARTTLS for local mail, which is what `ESMTP_TLS_REQUIRED` does, for every connection.
    .seen =
        As the first and only line of a Courier server, before any command.
    .action =
        Tell the postmaster of the receiving server by another channel. No setting of the client avoids this refusal, since it comes before the first
        command.
    .sending =
        Make sure that the line really stands in place of the greeting:

        { $banner }

        Then see whether the domain has another MX host, which your server tries by itself:

        { $mx }

        Change nothing else; the queue delivers once the greeting is `220` again.
    .receiving =
        See what the settings say; no mail gets in until this is fixed:

        { $courier-tls }

        The program in `COURIERTLS` must be executable, the file in `TLS_CERTFILE` must exist and be readable for the daemon; after a renewal the path
        or the permissions may have changed. On an MX, set `ESMTP_TLS_REQUIRED` to `0`, so that a broken certificate stops the encryption and not the
        mail.
    .send =
        Answer `STARTTLS` with `454`, and use `421` in place of a greeting.
