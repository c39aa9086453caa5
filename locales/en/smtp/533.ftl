smtp-533 = Recipient refused
    .summary = No RFC defines this refusal; Exim sends it for non-ASCII addresses, and otherwise only its text says what must change.
    .meaning =
        In IANA’s table it stands beside `5.7.1`, delivery not authorized, in a row with `550` and `551`, without a word on when to send it. The one
        known sender is Exim: when it checks a recipient with the next host, and that host does not offer `SMTPUTF8`, it refuses the non-ASCII
        address. RFC 6531 prescribes `553` for that case, so the number looks like a slip of one digit.
    .seen =
        After `RCPT`, as `533 no support for internationalised mailbox name`, from an Exim server that passes mail on and asks the next host
        beforehand.
    .action =
        - The address has characters beyond ASCII: write to an ASCII address of the same person, or have the next host’s administrator enable
          `SMTPUTF8`.
        - It has none: read the code as `550 5.7.1`, and ask the administrator of the receiving server which rule applied.
    .send =
        Do not send it. For a recipient address that must be ASCII, send `553` with `5.6.7`; for a lack of permission, `550` with `5.7.1`.
