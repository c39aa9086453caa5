smtp-120 = Ready in some minutes
    .summary = Obsolete greeting of SMTP’s forerunner: the server is busy and asks whether the client will wait some minutes.
    .meaning =
        In the Mail Transfer Protocol of 1980 and 1981 a server that could not take input at once greeted with this preliminary reply, its own
        name and a number of minutes. In the later version the client answered `CONT` and waited for `220`, or `ABRT`, which the server confirmed
        with `201`. SMTP replaced that protocol in November 1981 and kept neither the two commands nor any 1yz reply.
    .conflict =
        RFC 772 (1980) and RFC 780 (1981) differ. In the first the server sent 120 and, when it was ready, `220`, with no command in between; the
        second made the client choose with `CONT` or `ABRT`.
    .seen =
        In no SMTP session. FTP has the same number with nearly the same words (RFC 959), so look first whether the log belongs to an FTP connection.
    .action =
        Find out what answers on this port:

        { $banner }

        A server that claims to speak SMTP and greets like this has broken software.
    .client =
        Treat the greeting as a fatal error and end the attempt, as RFC 5321 advises for every reply that does not begin with 2, 3, 4 or 5. Do not
        answer with `CONT`; no SMTP server knows that command. A parser shared with FTP must not wait here for `220`.
    .send =
        Do not use this greeting. Under load, delay the `220`, for which a client should wait at least five minutes, or say `421` and let the client
        come back.
