smtp-424 = Alias expansion failed
    .summary = The server could not look up where mail for this address goes, so it puts the recipient off; the sending server tries again later.
    .meaning =
        OpenSMTPD sends `424 4.2.4 Mailing list expansion problem`; the three digits only repeat the enhanced code. The words are narrower than the
        cause: the same reply covers an alias or virtual table that could not be read and a user’s `.forward` file that could not be looked up, with
        or without a mailing list. It does not say that the address is unknown. The permanent twin is `524`.
    .seen =
        At `RCPT` on servers that run OpenSMTPD, followed by the address in angle brackets.
    .action =
        A sender does nothing and waits.

        The administrator of the receiving server reads the OpenSMTPD log around the refusal. If every address of a domain fails, check the alias or
        virtual table that the matching action in `smtpd.conf` names; if one user fails, check that user’s `.forward` file. The mail held back arrives
        with the senders’ next attempts.
    .send =
        Send `451` with `4.3.0` for a lookup that failed. For a list that cannot be expanded, `450` or `452` with `4.2.4` is what IANA’s table pairs.
