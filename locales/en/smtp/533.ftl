smtp-533 = Recipient refused
    .summary = No RFC defines this refusal; Exim sends it for non-ASCII addresses, and otherwise only its text says what must change.
    .meaning =
        In IANA’s table it stands beside `5.7.1`, delivery not authorized, in a row with `550` and `551`, without a word on when to send it. The one
        known sender is Exim: when it checks a recipient with the next host, and that host does not offer `SMTPUTF8`, it refuses the non-ASCII
        address.
    .conflict =
        For a recipient address that must be ASCII, RFC 6531 prescribes `553`. Exim sends this number instead, which looks like a slip of one digit,
        and IANA’s row for `5.7.1` knows nothing of such addresses. Treat Exim’s reply as if it read `553 5.6.7`.
    .seen =
        After `RCPT`, as `533 no support for internationalised mailbox name`, from an Exim server that passes mail on and asks the next host
        beforehand.
    .action =
        Look whether the address has characters beyond ASCII. With them, this is a question of `SMTPUTF8`; without them, of permission.
    .sender =
        - The address has such characters: write to an ASCII address of the same person.
        - It has none: quote the text to the administrator of the receiving server, and ask which rule applied.
    .receiving =
        Exim refuses here on behalf of the host behind it. Find that host, then see whether its list contains `SMTPUTF8`:

        { $exim-route }

        { $ehlo }

        Enable the extension there, or give the users concerned an ASCII alias.
    .client =
        Report the failure for this one address and keep the others. Offer the user an ASCII address if the address book has one; do not guess one.
    .send =
        Leave this number unused. For a recipient address that must be ASCII, send `553` with `5.6.7`; for a lack of permission, `550` with `5.7.1`.
