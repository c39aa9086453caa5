smtp-440 = Required TLS not available
    .summary = The server insists on encryption but cannot offer it at present; clients wait until its administrator has put TLS in order.
    .meaning =
        The number is Courier’s own. A Courier that must use TLS, but cannot run its TLS program or read its certificate, says `TLS not available, but it’s required for this connection` in place of a greeting and ends the session. In answer to `STARTTLS` the number appears only with a
        debugging setting; otherwise Courier says `540` there. RFC 3207 has `454` for TLS that is out of order for a time.
    .seen =
        As the first and only line of a Courier server, before any command.
    .action =
        The administrator of the receiving server checks that the program named by `COURIERTLS` can be executed and that the file named by
        `TLS_CERTFILE` exists and can be read; after a certificate renewal the path or the permissions may have changed. Nobody’s mail gets in until
        this is mended.

        A sender can mend nothing: no setting of the client avoids the refusal. Reach the postmaster by another channel.
    .send =
        Answer `STARTTLS` with `454`, and use `421` in place of a greeting.
