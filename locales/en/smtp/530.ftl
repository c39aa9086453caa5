smtp-530 = Authentication required
    .summary = The server first wants a login or an encrypted connection: the client must send `AUTH` or `STARTTLS` and then repeat the command.
    .meaning =
        The command is refused because of a policy and not because of its content: no login is in force. With the text
        `Must issue a STARTTLS command first` the same number asks for TLS. No password has been judged; that is `535`.
    .conflict =
        The two RFCs exempt different commands: with a missing login, `AUTH`, `HELO` and `RSET` still pass; with missing TLS they do not. Both
        prescribe `5.7.0`, yet IANA also lists the number under `5.5.1`, and OpenSMTPD sends that. So a 530 after `AUTH` asks for TLS, whatever
        enhanced code it carries.
    .seen =
        On a submission server after `MAIL`, when the client has not logged in. Exchange Online adds `5.7.57`, and Gmail has sent
        `530-5.5.1 Authentication Required`. In a bounce it means that a server on the way passed the message to a host that takes mail only from
        users it knows.
    .action =
        See whether the text asks for a login or for `STARTTLS`. Once that is done, the same command goes through.
    .sender =
        Turn on SMTP authentication for outgoing mail in the program, printer or website, with STARTTLS on port 587 or TLS on port 465. If the reply
        stands in a bounce, pass it to the administrator of the server that sent the bounce: that server has to log in, not you.
    .sending =
        - A smart host refuses: write its name in `smtp_sasl_password_maps` exactly as in `relayhost`, brackets and port included, and switch on TLS
          if it offers `AUTH` only then: { $postfix-client-auth }
        - Ordinary delivery: see whether the host is an MX of the domain at all; a fixed route may lead to a submission server: { $mx }
    .receiving =
        Test from outside what port 25 demands:

        { $mail }

        A public MX must not insist on STARTTLS for local mail (RFC 3207), and strangers have no account with you. In Postfix,
        `smtpd_tls_security_level = encrypt` belongs to the submission service only.
    .client =
        Send `STARTTLS` if the `EHLO` reply offers it, then `EHLO` again, `AUTH`, and only then `MAIL`. Do not ask the user for another password.
    .send =
        If a login is missing, send it with `5.7.0` to every command except `AUTH`, `EHLO`, `HELO`, `NOOP`, `RSET` and `QUIT`; if TLS is missing, to
        every command except `EHLO`, `STARTTLS`, `NOOP` and `QUIT`. For refused relaying by someone who cannot log in anyway, `550` is clearer.
    .search = login required, not logged in, must authenticate, STARTTLS first
