smtp-211 = System status
    .summary = Not an error: the server describes its own state in answer to a request for help, and the client goes on.
    .meaning =
        `HELP` has two successful answers: 211 for the state of the system, `214` for instructions. RFC 5321 sets no form for the text, which may run
        over several lines. The reply tells nothing about a message, a recipient or a delivery, so it can never be the reason for a bounce.
    .conflict =
        RFC 5321 words it `System status, or system help reply`, so a help text may stand here, too, although `214` is the help message proper.
        hMailServer does list its commands under this number. A client that asks for help must take either code.
    .seen =
        Rarely in SMTP: hMailServer answers `HELP` with it, while Postfix, Exim and OpenSMTPD say `214`. FTP uses the number as the reply to status
        requests (RFC 959).
    .action =
        If you search for the cause of a failure, look instead at the reply to `MAIL`, `RCPT` or the end of the message.
    .client =
        Read all lines up to the one without a hyphen after the code, and do not build on their wording: it differs from server to server.
    .send =
        Send it only in answer to `HELP`, and only for the server’s present state; explain commands with `214`. Write nothing that a stranger should
        not read.
