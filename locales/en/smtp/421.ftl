smtp-421 = Service not available, closing
    .summary = The server ends this session, because of load, a limit or a fault of its own; the sending server keeps the mail and comes back later.
    .meaning =
        It comes as the greeting, in answer to any command, or unasked between two commands. Shutdown, overload, a timeout, a limit on connections or
        rate, reputation and greylisting all share the number, and the enhanced code tells them apart: `4.3.2` the system takes no mail now, `4.4.2` a
        timeout or bad connection, `4.7.0` policy. No recipient and no message has been judged. What the server had not yet confirmed with `250` after
        the end of the message is still the client’s to deliver.
    .conflict =
        RFC 5321, section 3.8, has 421 for a server that has to shut down. RFC 6647, section 2.1, gives it to greylisting, and mail providers use it
        for reputation. So 421 does not prove that the server is in trouble; the cause may be your own sending.
    .seen =
        As a greeting from servers with too many connections (`Too many concurrent SMTP connections` from Exim), from Postfix as `421 4.4.2` when a
        client stays silent too long, and from Yahoo as `421 4.7.0 [TSS04]` after unusual volume or complaints. Exim also answers `MAIL` with it once
        a session has brought as many messages as it may, and then keeps the connection open.
    .action =
        Let the queue work: it tries the next MX host, then waits. If 421 keeps coming, read the text first.
    .sender =
        Do nothing for some hours. A report that mail is delayed is no bounce yet; only the final one asks you to act. Sending the same message again
        makes the queue longer.
    .sending =
        See what waits, and with which text:

        { $postfix-queue }

        - `too many connections`: open fewer at a time; in Postfix that is `smtp_destination_concurrency_limit`.
        - `4.7.0`, `rate` or `deferred`: send more slowly, look at complaints, check SPF: { $txt }
        - `4.4.2` or `timeout`: your side was silent, or the network delays it.
    .receiving =
        - One client gets it: look for a limit of yours that it exceeds, in Postfix `smtpd_client_connection_count_limit`.
        - Everybody gets it: look at load, free memory and helper services. Postfix adds `4.3.0` or `4.3.5` for trouble of its own, and its log names
          the cause. See what a client gets: { $banner }
    .client =
        Be ready to read 421 at any time. Close, keep the mail that is still yours, and come back after a pause that grows. Send
        `QUIT` when you have nothing more to say; an idle connection invites the timeout.
    .send =
        Send it only if you close the connection next, and begin the text with the server’s domain name. Use `450` or `451` to refuse one command and
        carry on, and `521` for a host that never takes mail.
    .search = timeout, timed out, server busy, shutting down, rate limit
