smtp-471 = Trouble with a local filter
    .summary = Not an SMTP code: lists blame the anti-spam filter of the sender’s own mail server; look up the true reply in the log of that server.
    .meaning =
        It cannot be a reply: the grammar of SMTP allows no second digit above 5. The lists that have it call it “an error of your mail server”, often
        due to the local anti-spam filter. `4.7.1` without its dots would explain it better: that enhanced code says that policy does not let the
        message through for now.
    .seen =
        In the bounce-code tables of mailing services and log analyzers, such as vtiger and Malcolm.
    .action =
        Find the original line in the log of the sending server; the true code stands there, such as `450` or `451` followed by `4.7.1`. Act on that
        code.
    .sender =
        Look in the bounce for the line `Diagnostic-Code`; it keeps the true answer. If there is none, give the time of sending and both addresses to
        whoever runs your mail server. Do not strike the recipient off your list: nothing final has been said.
    .sending =
        See what the queue gives as the reason for this message:

        { $postfix-queue }

        - The line comes from another server and speaks of greylisting: the next attempt gets through.
        - The line comes from your own server: its outgoing filter held the message. Look in the filter’s log, and see that the filter runs.
        - There is no such line: the program that shows 471 made the number up from something else. Ask its maker.
    .client =
        If your program shows numbers of its own, keep the server’s line beside them, and classify by the first digit of that line.
    .send =
        No server should send it. A filter that did not answer is `451` with `4.7.1`, greylisting is `450`, and a message refused for its content is
        `550` with `5.7.1`.
