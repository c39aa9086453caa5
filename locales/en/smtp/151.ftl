smtp-151 = Will forward, if agreed
    .summary = Obsolete: SMTP’s forerunner offered to forward mail for a user on another host and waited for the client’s consent.
    .meaning =
        A preliminary reply of the Mail Transfer Protocol (RFC 772, RFC 780): the mailbox is on another host, which the text names, and the server is
        ready to forward the message. Under RFC 780 the client agreed with `CONT`, which usually led to `354`, or declined with `ABRT`, which led to
        `201`. Where the given path itself asked for relaying, the reply was not used. SMTP turned the offer into a statement: `251` has the same
        words and asks nothing.
    .seen =
        Only in those two documents, in answer to `MAIL`, which at that time named the recipient too, and to `MRCP`.
    .action =
        An SMTP client cannot agree, because SMTP has no `CONT`: it ends the transaction. Take the address in the text as a hint, write to it
        directly, and report the reply to the maker of the server.
    .send =
        Say `251` when you forward and may show the new address, `250` when you forward silently, `551` when you know the new address but do not
        forward.
