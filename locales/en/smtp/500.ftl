smtp-500 = Command not recognized
    .summary = The server does not know the command, or the line is too long; the client has to send something that the server understands.
    .meaning =
        The first word of the line means nothing to the server, or the line is longer than the server can read; every server must accept 512 octets.
        In the middle of a login the number means that the Base64 line is longer than the server’s buffer (`5.5.6`). RFC 5321 also names it for
        commands with characters other than ASCII. A command that the server knows but does not offer belongs to `502`.
    .conflict =
        On an `EHLO` that an old server does not know, RFC 5321 contradicts itself: by section 4.2.4 an unrecognized word gets 500, while the list in
        section 4.3.2 gives `502`. A client falls back to `HELO` after either.
    .seen =
        After `EHLO` it points to an old server, or to one that speaks LMTP; RFC 2033 recommends this answer there. Postfix has sent `5.5.2` with it
        for unknown commands since version 3.7; before that it sent `502`. OpenSMTPD sends 500 even for `VRFY`; to a client that sends commands
        without waiting for the replies it sends 500, too, and then hangs up. Exim hangs up after several unknown words.
    .action =
        Look at the exact line that the client sent, and at the replies before it: many 500 replies in a row are only the consequence of an earlier
        refusal.
    .sender =
        Update the mail program; if that does not help, send the report with the refused line to its maker. Neither your address nor your text is at
        fault: two programs do not understand each other.
    .sending =
        See from the greeting what kind of server answers:

        { $banner }

        - LMTP: it wants `LHLO`; deliver to it over LMTP instead of SMTP.
        - An old SMTP server that refuses `EHLO`: your server has to fall back to `HELO`. Postfix does so by itself.
        - A firewall of the type Cisco PIX in between: Postfix has `smtp_pix_workarounds`.
    .receiving =
        `5.5.6` in a login means that the token is longer than your limit; in Postfix raise `smtpd_sasl_response_limit`. For other commands see that
        your `EHLO` reply lists only what works, since clients rely on it:

        { $ehlo }
    .client =
        - Send the message only after `354`. If `DATA` was refused, every line of the message counts as a command; the reply to `DATA` holds the
          reason.
        - Keep a command line within 512 octets, line end included, and in ASCII, as long as no extension allows more.
        - After 500 to `EHLO`, send `HELO` and use no extension.
    .send =
        Send it for a word that you do not know and for a line that is too long for your buffer, and then keep the connection open: RFC 5321 forbids
        hanging up over an unknown command. For known commands choose `501` (arguments), `502` (not offered) or `503` (order).
    .search = unknown command, syntax error, unrecognized
