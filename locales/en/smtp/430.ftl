smtp-430 = Registered without a definition
    .summary = A temporary refusal that no document explains; the text after it has to give the reason, and the sending server waits.
    .meaning =
        430 is known to arise in one way only: a Postfix with `soft_bounce = yes` turns `530 5.7.0 Must issue a STARTTLS command first` into
        `430 4.7.0 Must issue a STARTTLS command first`. A permanent demand then looks like a short delay. No software is known to send the number by
        design.
    .conflict =
        IANA’s table, following RFC 5248, names 430 beside `X.5.1` (invalid command). RFC 5321 has no such reply, and every other code in that row is
        a permanent one. What `430 4.5.1` means therefore stands in its text alone.
    .seen =
        From a Postfix in test mode that demands encryption, at the first command that needs it.
    .action =
        Read the words after the number: `STARTTLS` or `authentication` means that the client needs other settings, and waiting does not help. Without
        any such hint, ask the postmaster of the receiving server what the reply means there.
    .sending =
        See whether the server offers TLS to you:

        { $ehlo }

        If `STARTTLS` is in the list, let your server use it; Postfix does so with `smtp_tls_security_level = may`. If it already tries, its log shows
        the handshake that failed.
    .receiving =
        Find out whether the test mode is still on:

        { $postfix-soft-bounce }

        With `yes`, each 5yz reply leaves as 4yz, and other servers keep retrying mail that you will never take; set it to `no` when the test is over.
        On the MX of a domain, drop the demand for TLS itself: RFC 3207 forbids it for local mail.
    .client =
        Go by the first digit: count it as a temporary refusal and keep the message. If the text comes with `4.5.1`, compare the commands before it
        with the order that RFC 5321 prescribes.
    .send =
        Do not send it: `503` is for a command out of order, `500` for an unknown one, `530` for missing encryption or login.
