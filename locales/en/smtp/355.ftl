smtp-355 = Transaction offset
    .summary = The server still has part of an interrupted message and tells the client at which octet to resume.
    .meaning =
        The checkpoint extension of RFC 1845 lets a client repeat its `MAIL` with the same `TRANSID` after a broken connection. If the server has kept
        the state, it answers 355, and the first word of the text is the number of octets it has stored; 0 means from the beginning. Envelope commands
        and doubled dots are not counted. The recipients are still known, so the client goes straight to `DATA`.
    .seen =
        Only after a broken transfer between two sides that both offer `CHECKPOINT`, an experiment of 1995. The source code of Postfix, Exim,
        OpenSMTPD and Courier does not have it.
    .action =
        The client sends `DATA`, waits for `354`, leaves out that many octets of the message and sends the rest.

        If the number cannot be right, for example beyond the end of the message, start a new transaction without `TRANSID`. A client that never gave
        `TRANSID` and yet gets this reply talks to a broken server.
    .send =
        Only for a `TRANSID` whose state you have kept, and with digits as the first word of the text. For an unknown one say `250` and take the
        message from the start.
