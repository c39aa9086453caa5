smtp-553 = Mailbox name not allowed
    .summary = The address as written is not acceptable here: its form, its characters or its use as this sender must change.
    .meaning =
        The objection is to the name; whether a mailbox of that name exists is left open. The name may be malformed (`5.1.3`), contain characters
        beyond ASCII (`5.6.7`), or be a sender that the login does not own (`5.7.1`). After `VRFY` it says that a name fits several mailboxes, and the
        lines of the reply may list them.
    .seen =
        Postfix sends `553 5.7.1 … Sender address rejected: not owned by user …`, held back until `RCPT` by default; Gmail sends `553 5.1.2` for a
        recipient domain that it cannot find. Yahoo puts the number to another use: `553 5.7.1 [BL21]` refuses an IP address listed by Spamhaus.
        Sendmail sends `553 5.1.8` for a sender’s domain that does not exist, Exim `553 Initial data not expected` after `AUTH`, where `501` is meant.
    .action =
        See first whether the reply means the sender or the recipient, then check that address letter by letter.
    .sender =
        - `Not owned by user`: set the sender to the address that you log in with.
        - `Not logged in`: turn on SMTP authentication; this sender is reserved for its owner.
        - Form or domain: look for spaces, missing dots, two `@` or a misspelled domain, in the sender too.
        - Non-ASCII address: use an ASCII one for the same person.
    .sending =
        - Gmail’s `5.1.2`: see whether the recipient’s domain exists in the DNS: { $mx }
        - Yahoo’s `[BL21]`: have the IP address removed from the Spamhaus list: { $dnsbl }
        - Non-ASCII recipient: the next host must offer `SMTPUTF8`: { $ehlo }
    .receiving =
        For `not owned by user`, look up who may use the sender address, add the login name to the table `smtpd_sender_login_maps` if it may, and
        repeat the attempt as that user:

        { $postfix-sender-owner }

        { $submission-rcpt }
    .client =
        Write nothing but the address between the angle brackets of `MAIL` and `RCPT`. Send a non-ASCII address only if the `EHLO` reply offers
        `SMTPUTF8`, together with that parameter.
    .send =
        Send it for names that can never be valid here, and for a non-ASCII recipient without `SMTPUTF8` (`5.6.7`; after `MAIL` that is `550`). For a
        mailbox that does not exist send `550`; for a malformed command, `501`.
    .search = sender not allowed, not owned by user, invalid address
