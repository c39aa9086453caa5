smtp-251 = Not local, will forward
    .summary = Accepted: the recipient’s mailbox is on another system, and this server itself forwards the message there.
    .meaning =
        The recipient counts as accepted, exactly as with `250`; the text adds the address where the mailbox is now. The server must not expect that
        anybody takes note of it. With `551` a server gives the new address too, but does not forward.

        After `ETRN` the number has another meaning: no messages wait for the named host.
    .seen =
        Seldom after `RCPT`, because most sites forward silently and say `250`. After `ETRN` it tells a client such as fetchmail that there is no mail
        to fetch.
    .action =
        Do not send the message again. The sender may note the new address from the log. Software must not change an address book by this reply unless
        it is sure of the server’s identity, or an attacker in between could redirect the mail.
    .send =
        Only if everybody may see the new address, and only where the administrator can switch it off; otherwise forward with `250`. A new address
        with non-ASCII characters may stand here only if the client gave `SMTPUTF8` with `MAIL`.
