smtp-120 = Ready in some minutes
    .summary = Obsolete greeting of SMTP’s forerunner: the server is busy and asks whether the client will wait some minutes.
    .meaning =
        In the Mail Transfer Protocol of 1980 and 1981 a server that could not take input at once greeted with this preliminary reply, its own name
        and a number of minutes. Under RFC 780 the client answered `CONT` and waited for `220`, or `ABRT`, which the server confirmed with `201`. SMTP
        replaced that protocol in November 1981 and kept neither the two commands nor any 1yz reply.
    .seen =
        In no SMTP session. FTP has the same number with nearly the same words (RFC 959), so look first whether the log belongs to an FTP connection.
    .action =
        Find out what answers on this port. If it claims to be an SMTP server, its software is broken: a client treats a reply that begins with 1 as a
        fatal error and ends the transaction.

        Programmer: do not answer with `CONT`; no SMTP server knows that command.
    .send =
        Do not send it. A server under load delays its `220`, for which clients wait at least five minutes, or says `421` and lets them come back.
