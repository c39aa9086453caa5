smtp-530 = Authentication required
    .summary = The server first wants a login or an encrypted connection: the client must send `AUTH` or `STARTTLS` and then repeat the command.
    .meaning =
        The command is refused because of a policy and not because of its content: no login is in force. With the text `Must issue a STARTTLS command first` the same number asks for TLS. No password has been judged; that is `535`.
    .seen =
        On a submission server after `MAIL`, when the client has not logged in. Exchange Online adds `5.7.57`, and Gmail has sent
        `530-5.5.1 Authentication Required`. In a bounce it means that a server on the way passed the message to a host that takes mail only from
        users it knows.
    .action =
        - Mail program, printer, website: turn on SMTP authentication for outgoing mail, with STARTTLS on port 587 or TLS on port 465.
        - Administrator of the sending server: give the smarthost’s user name and password under exactly the host name and port in use. If the server
          offers `AUTH` only after TLS, enable TLS first. For ordinary delivery check that mail goes to the MX and not to a submission host.
        - Administrator of the receiving server: the MX of a domain must not insist on STARTTLS for local mail (RFC 3207), and strangers have no
          account to log in with; lift the demand on port 25.
    .send =
        If a login is missing, send it with `5.7.0` to every command except `AUTH`, `EHLO`, `HELO`, `NOOP`, `RSET` and `QUIT`; if TLS is missing, to
        every command except `EHLO`, `STARTTLS`, `NOOP` and `QUIT`. For refused relaying by someone who cannot log in anyway, `550` is clearer.
