smtp-502 = Command not implemented
    .summary = The server recognizes the command but does not offer it; the client goes on without it or uses another one.
    .meaning =
        The command is switched off or was never built in. Spelling and order are not the problem, and a server must not answer 502 to anything that
        it announced after `EHLO`. Courier uses the number more widely: `ESMTP command error` there also covers unknown words and commands out of
        order.
    .conflict =
        For `VRFY` and `EXPN` that a site has switched off, RFC 5321 contradicts itself: section 7.3 demands `252`, sections 3.5.3 and 4.3.2 allow
        502. To `VRFY`, Exim answers `252` and Postfix 502; Sendmail has `252` for `VRFY` and 502 (`5.7.0`) for `EXPN`. Neither number says anything
        about the address.
    .seen =
        `VRFY` disabled in Postfix, `STARTTLS` at a Postfix without TLS (both `5.5.1`), a second `STARTTLS` at Dovecot, `EHLO` at a very old server,
        or mail commands at a provider’s ATRN port. Postfix before version 3.7, and its `postscreen` today, send it with `5.5.2` for unknown commands.
    .action =
        Read the list that the server sent after `EHLO` on this connection: the server can refuse whatever that list lacks.
    .sender =
        If the refused command is `STARTTLS` or `AUTH`, set the outgoing server in your mail program to the submission port, 587. If the server
        refuses the command there, too, only your provider can switch it on.
    .sending =
        See what the other side offers:

        { $ehlo }

        - No `STARTTLS`, but your configuration demands TLS: somebody on the way may have removed it. Take another route; make an exception for this
          host only if the mail to it may travel in clear text.
        - The text is Courier’s `ESMTP command error`: read the session from its start and check the order of commands.
    .receiving =
        Clients that ask for TLS get 502 from Postfix as long as `smtpd_tls_security_level` leaves TLS off; once TLS is on, a missing certificate
        shows as `454`. For `VRFY`, look at `disable_vrfy_command`. To test TLS:

        { $starttls }
    .client =
        Use only what the latest `EHLO` reply lists, and ask for the list again after TLS. After 502 to `EHLO`, send `HELO`; instead of `VRFY`, let
        `RCPT TO` give the answer that counts.
    .send =
        Send it for commands that your software knows but that you have switched off. Unknown words get `500`, a bad order gets `503`, and an
        unsupported argument gets `504`. For `VRFY`, prefer `252`, which tells no more about the address.
    .search = unsupported command, command disabled
