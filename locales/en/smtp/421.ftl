smtp-421 = Service not available, closing
    .summary = The server ends this session, for load, limits or trouble of its own; the sending server keeps the mail and comes back later.
    .meaning =
        The server is about to hang up and says so: as its greeting, in answer to any command, or unasked between two commands. Shutdown, overload, a
        timeout, a limit on connections or rate, reputation and greylisting all share the number, and the enhanced code sorts them: `4.3.2` the system
        takes no mail now, `4.4.2` a timeout or bad connection, `4.7.0` policy. No recipient and no message has been judged. What the server had not
        yet confirmed with `250` after the end of the message is still the client’s to deliver.
    .seen =
        As a greeting from servers with too many connections (`Too many concurrent SMTP connections` from Exim), from Postfix as `421 4.4.2` when a
        client stays silent too long, and from Yahoo as `421 4.7.0 [TSS04]` after unusual volume or complaints.
    .action =
        Let the queue work: it tries the next MX host, then waits. Look closer when 421 keeps coming.

        - `Too many connections`: open fewer of them at a time to this destination.
        - `4.7.0`, `rate` or `deferred`: send more slowly, look at the complaints, and make sure that SPF and DKIM pass.
        - `4.4.2` or `timeout`: the client held the connection open without a command, or the network delays it. A program sends `QUIT` when it has
          nothing more to say.
        - Every sender gets it: the administrator of the receiving server checks load, free memory, connection limits and helper services.
    .send =
        Send it only if you close the connection next, and begin the text with the server’s domain name. Use `450` or `451` to refuse one command and
        carry on, and `521` for a host that never takes mail.
