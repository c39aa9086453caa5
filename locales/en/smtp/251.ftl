smtp-251 = Not local, will forward
    .summary = Accepted: the recipient’s mailbox is on another system, and this server itself forwards the message there.
    .meaning =
        The recipient counts as accepted, exactly as with `250`; the text adds the address where the mailbox is now. The server must not rely on
        anybody reading it. With `551` a server gives the new address too, but does not forward.

        After `ETRN` the number has another meaning: no messages wait for the named host.
    .seen =
        Rarely after `RCPT`, because most sites forward silently and say `250`. A client such as fetchmail gets it after `ETRN`.
    .action =
        The recipient is accepted: do not send the message again. After `ETRN` there is nothing to fetch for that name.
    .sender =
        If a report or log shows you the reply, note the address in angle brackets and ask the recipient by another channel whether it is permanent.
    .receiving =
        - You forward mail: the reply tells every client where the mailbox has gone. See what strangers see, and switch it off if they should not know
          the address: { $rcpt }
        - You fetch mail with `ETRN` and expected some: it may wait under another name of your host. By RFC 1985 each alias may need an `ETRN` of its
          own; compare with the DNS: { $mx }
    .client =
        Treat the recipient as after `250` and go on. Log the address. Do not change an address book by this reply unless the server’s identity is
        certain, or an attacker in between could redirect the mail.
    .send =
        Send it only if everybody may see the new address, and only where the administrator can switch it off; otherwise forward with `250`. A new
        address with non-ASCII characters may stand here only if the client gave `SMTPUTF8` with `MAIL`.
