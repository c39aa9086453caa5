smtp-200 = Command okay
    .summary = The command was carried out, reported under a number that SMTP does not have; the client goes on.
    .meaning =
        SMTP’s forerunner, the Mail Transfer Protocol, used 200 for every success that needed no further information: `NOOP`, the choice of a scheme
        with `MRSQ`, a stored recipient. SMTP has dropped `MRSQ` and says `250` to the others. Lists that explain 200 as a system status message
        confuse it with `211`.
    .conflict =
        RFC 876 called 200 `never a legal reply code` in 1983, by the rules of RFC 821. Two years earlier, RFC 780 had listed it as `Command okay`.
        For SMTP, RFC 876 is right.
    .seen =
        RFC 876 found servers that answered `RSET` and `NOOP` with it. Today the smtp-server module of Nodemailer sends it in answer to `WIZ`, an old
        Sendmail command.
    .action =
        Leave it alone: the command has succeeded.

        If an application reports 200 for a message, see whether it uses an HTTP interface of the mail provider. That 200 belongs to HTTP and says
        only that the request succeeded.
    .client =
        Test the first digit and not the whole number: `2` means that the command succeeded. A comparison with `250` alone takes this success for a
        failure.
    .send =
        Send `250` instead, also for `RSET` and `NOOP`.
