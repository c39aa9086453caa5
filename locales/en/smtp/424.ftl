smtp-424 = Alias expansion failed
    .summary = The server could not look up where mail for this address goes, so it puts the recipient off; the sending server tries again later.
    .meaning =
        OpenSMTPD sends `424 4.2.4 Mailing list expansion problem`; the three digits only repeat the enhanced code. The words are narrower than the
        cause: the same reply covers an alias or virtual table that could not be read and a user’s `.forward` file that could not be looked up, with
        or without a mailing list. It does not say that the address is unknown. The permanent twin is `524`.
    .seen =
        At `RCPT` on servers that run OpenSMTPD, followed by the address in angle brackets.
    .action =
        Leave the message in the queue: as far as this reply tells, nothing is wrong with the address or the message.
    .sender =
        Wait; your server tries again by itself. If a delay report comes, tell the recipient by another channel, and quote the line in full: their
        administrator needs it.
    .receiving =
        - Watch the expansion of aliases while a client tries again: { $opensmtpd-trace }
        - Every address of a domain fails: check the alias or virtual table that the matching action in `smtpd.conf` names.
        - One user fails: check that user’s home directory and `.forward` file.

        The mail held back arrives with the senders’ next attempts.
    .send =
        Send `451` with `4.3.0` for a lookup that failed. For a list that cannot be expanded, `450` or `452` with `4.2.4` is what IANA’s table pairs.
