smtp-355 = Transaction offset
    .summary = The server still has part of an interrupted message and tells the client at which octet to resume.
    .meaning =
        The checkpoint extension of RFC 1845 lets a client repeat its `MAIL` with the same `TRANSID` after a broken connection. If the server has kept
        the state, it answers 355, and the first word of the text is the number of octets it has stored; 0 means from the beginning. Envelope commands
        and doubled dots are not counted. The recipients are still known.
    .conflict =
        By RFC 5321, section 4.2, clients act on the text of a few named codes only, and 355 is none of them. RFC 1845 puts the offset there, as the
        first word. Software that has not agreed on `CHECKPOINT` cannot read it and must not try.
    .seen =
        Only after a broken transfer between two sides that both offer `CHECKPOINT`, an experiment of 1995. The source code of Postfix, Exim,
        OpenSMTPD and Courier does not have it.
    .action =
        Nothing needs fixing: the client goes straight to `DATA` and sends the rest of the message.
    .sending =
        Let your server connect to the same server again, since that one is the most likely to have kept the state. RFC 1845 has the client try the
        former IP address first, if the MX records still lead to it:

        { $mx }

        Where nothing was kept, the message starts from the beginning.
    .client =
        Send `DATA`, wait for `354`, and leave out as many octets as the number says, counted before dots are doubled. If the number cannot be right,
        for example beyond the end of the message, send `RSET` and start a new transaction without `TRANSID`. If you never gave `TRANSID`, the server
        is broken: close.
    .send =
        Send it only for a `TRANSID` whose state you have kept, and with digits as the first word of the text. For an unknown one say `250` and take
        the message from the start.
