smtp-200 = Command okay
    .summary = The command was carried out, reported under a number that SMTP does not have; the client goes on.
    .meaning =
        SMTP’s forerunner, the Mail Transfer Protocol, answered with it whatever succeeded without further news: `NOOP`, the choice of a scheme with
        `MRSQ`, a stored recipient. SMTP uses `250` for that; RFC 876 called 200 `never a legal reply code` in 1983. Lists that explain it as a system
        status message confuse it with `211`.
    .seen =
        RFC 876 found servers that answered `RSET` and `NOOP` with it. Today the smtp-server module of Nodemailer sends it to the old sendmail command
        `WIZ`.
    .action =
        Leave it alone: the first digit tells a client all that it needs.

        If an application reports 200 for a message, see whether it uses an HTTP interface of the mail provider. That 200 belongs to HTTP and says
        only that the request succeeded.
    .send =
        Send `250` in its place, also for `RSET` and `NOOP`.
