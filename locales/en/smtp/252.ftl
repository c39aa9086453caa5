smtp-252 = Cannot verify, will try
    .summary = The server leaves open whether the mailbox exists: it would take a message for it and try to deliver it.
    .meaning =
        Asked with `VRFY` or `EXPN`, the server cannot check the address, for instance because the mailbox is on another server, or it does not want
        to. It also says so if the answer would need UTF-8 and the client has not allowed that. The address is neither confirmed nor denied.

        After `ETRN` it means something else: delivery of the waiting messages to the named host has been started.
    .seen =
        As the standing answer to `VRFY`: Postfix has no better one for an address that it would accept, Exim gives it where `VRFY` is not permitted,
        and Sendmail where the administrator has switched it off. Address checkers and scanners meet it.
    .action =
        Do not take it for a valid address. Ask with `MAIL` and `RCPT` instead: the reply to `RCPT` counts, and even that may be followed by a bounce.

        After `ETRN`, wait for the connection that the server opens to the host.
    .send =
        When `VRFY` or `EXPN` is switched off for security, or the check is not possible at once. Keep `250` for addresses that you have checked and
        `550` for those that you know to be wrong; `502` says that the command is not implemented at all.
