smtp-500 = Command not recognized
    .summary = The server does not know the command, or the line is too long; the client has to send something that the server understands.
    .meaning =
        The first word of the line means nothing to the server, or the line exceeds what it can read; it must accept 512 characters. In the middle of
        a login the number means that the Base64 line is longer than the server’s buffer (`5.5.6`). RFC 5321 also names it for commands with
        characters other than ASCII. A command that the server knows but does not offer belongs to `502`.
    .seen =
        After `EHLO` it shows an old server, or one that speaks LMTP, where RFC 2033 recommends this answer. Postfix has sent `5.5.2` with it for
        unknown commands since version 3.7; before that it sent `502`.
    .action =
        Look at the exact line that the client sent.

        - `EHLO` refused: fall back to `HELO` and do without extensions. An LMTP server wants `LHLO`; mail for it must not go there over SMTP.
        - A whole row of 500: the client sent the message although `DATA` had not been answered with `354`. The answer to `DATA` holds the reason.
        - `5.5.6` in a login: the token is too long. In Postfix the limit can be raised with `smtpd_sasl_response_limit`.
        - Otherwise it is a fault of the client program: report the line to its maker.
    .send =
        Send it for a word that you do not know and for a line that you cannot hold, and then keep listening: RFC 5321 forbids hanging up over an
        unknown command. For known commands choose `501` (arguments), `502` (not offered) or `503` (order).
