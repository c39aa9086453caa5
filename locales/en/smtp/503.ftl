smtp-503 = Wrong order of commands
    .summary = The command came at the wrong moment; the client first has to send, and get accepted, what belongs before it.
    .meaning =
        Examples are `RCPT TO` before `MAIL FROM`, a second `MAIL FROM` in one transaction, `DATA` without an accepted recipient, `AUTH` after a
        successful login, or `DATA` mixed with `BDAT`. The command itself may be faultless. When a client sends several commands at once, 503 only
        follows from an earlier refusal: if `MAIL FROM` failed, everything after it is out of order. A server that greeted with `554` is to give this
        answer to everything before `QUIT`.
    .conflict =
        RFC 5321 keeps the number for the order of commands. OpenSMTPD also sends it for an unknown option of `MAIL` or `RCPT`, where the RFC demands
        `555`, and, as Exim does, for `STARTTLS` or `AUTH` that it does not offer, where `502` is meant; Stalwart sends it for a missing login, which
        RFC 4954 answers with `530`. With these servers, go by the text.
    .seen =
        Below another refusal in the same log, or in the session of a script that does not read the replies. Postfix sends
        `authentication not enabled` when `AUTH` is not available at that point, and `send HELO/EHLO first`. A site that limits recipients by policy
        may send it after `DATA`.
    .action =
        Go up in the log to the first refusal of the session; its code is the one to work on. Only if there is none, look at the order of the
        commands.
    .sender =
        If your mail program fails with `authentication not enabled` or `AUTH command used when not advertised`, it tries to log in on the wrong port
        or without TLS. Set the outgoing server to port 587 with STARTTLS, or 465 with TLS.
    .sending =
        Let a probe run through the session up to the recipient, without any message; the first refusal in its output is the cause:

        { $rcpt }
    .receiving =
        - `authentication not enabled` though users should log in: in Postfix `smtpd_sasl_auth_enable` is off for that service, or
          `smtpd_tls_auth_only` wants TLS first. See what is offered after TLS: { $submission-ehlo }
        - `send HELO/EHLO first`: `smtpd_helo_required` demands this command, and the client left it out.
    .client =
        Read each reply before the next command, unless the server offers `PIPELINING`. Repeat `EHLO` after `STARTTLS`, which resets the session.
        After a mistake with `BDAT`, send `RSET`; nothing else leads back to a known state.
    .send =
        Send it only for the order of commands. A missing login is `530`; `DATA` without a valid recipient may get 503 or `554`. `NOOP`, `HELP`,
        `VRFY`, `EXPN` and `RSET` may come even before `EHLO`, and should not get 503 there.
    .search = bad sequence of commands, need MAIL first, need RCPT
