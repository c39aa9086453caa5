smtp-252 = Cannot verify, will try
    .summary = The server leaves open whether the mailbox exists: it would take a message for it and try to deliver it.
    .meaning =
        Asked with `VRFY` or `EXPN`, the server cannot check the address, for instance because the mailbox is on another server, or does not want to.
        The same reply comes if the answer would need UTF-8 and the client has not allowed that. The address is neither confirmed nor denied.

        After `ETRN` it means something else: delivery of the waiting messages to the named host has been started.
    .conflict =
        RFC 5321 contradicts itself here: section 7.3 demands 252 where `VRFY` is switched off for security, section 3.5.3 wants `502` or `500` from a
        server that has checked only the syntax. Postfix with `disable_vrfy_command` sends `502`. With either reply, you have learned nothing about
        the address.
    .seen =
        As the usual answer to `VRFY`: Postfix has no other for an address that it would accept, Exim gives it where `VRFY` is not permitted, and
        Sendmail and Courier where it is switched off, Courier for `EXPN` too. Address checkers and scanners meet it.
    .action =
        Do not treat the address as valid, nor as wrong. After `ETRN`, wait for the connection that the server opens to the host.
    .receiving =
        Postfix leaks no more by this answer than by its replies to `RCPT`, whatever a scanner’s report says: `VRFY` obeys the same rules, and an
        unknown recipient gets `550` from both. To silence the command, set `disable_vrfy_command = yes`:

        { $postfix-vrfy }
    .client =
        Ask with `MAIL` and `RCPT` instead, and leave before `DATA`:

        { $rcpt }

        Even an accepted `RCPT` is no proof. Some servers decide only after `DATA`, and a bounce may still follow.
    .send =
        Send it when `VRFY` or `EXPN` is switched off for security, or the check is not possible at once. Keep `250` for addresses that you have
        checked and `550` for those that you know to be wrong; `502` says that the command is not implemented at all.
    .search = cannot verify user, VRFY disabled
