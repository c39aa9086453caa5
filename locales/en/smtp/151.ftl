smtp-151 = Will forward, if agreed
    .summary = Obsolete: a server of SMTP’s forerunner offered to forward mail for a user on another host and waited for the client’s consent.
    .meaning =
        A preliminary reply of the Mail Transfer Protocol: the mailbox is on another host, which the text names, and the server is ready to forward
        the message. In the version of RFC 780 the client agreed with `CONT`, which usually led to `354`, or declined with `ABRT`, which led to `201`.
        Where the path in the command already asked for relaying, the server did not send this reply. SMTP turned the offer into a statement: `251`
        has the same words and asks nothing.
    .conflict =
        RFC 772, the first version, knows neither `CONT` nor `ABRT`: the server went straight on to `354`, and a client that did not accept the offer
        broke off the dialogue. RFC 780 made consent a command of its own.
    .seen =
        Only in RFC 772 (1980) and RFC 780 (1981), in answer to `MAIL`, which at that time named the recipient too, and to `MRCP`.
    .action =
        Take the transaction as failed: an SMTP client has no command to express consent. The address in the text is a hint for the next attempt.
    .sender =
        Ask the recipient whether the address in the text is right, and write to it directly. The server has not accepted the message to the old
        address.
    .sending =
        First check whether the server still answers like this:

        { $rcpt }

        If it does, report the line to its administrator; no setting on your side helps.
    .client =
        End the transaction with `RSET` or `QUIT` and report the text to the user. Do not send `DATA` or a further `RCPT`: the server waits for a
        decision.
    .send =
        Say `251` when you forward and may show the new address, `250` when you forward silently, `551` when you know the new address but do not
        forward.
