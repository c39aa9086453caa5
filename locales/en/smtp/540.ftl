smtp-540 = Recipient inactive, or no TLS
    .summary = At Rambler the recipient is inactive or blocked; at Courier TLS is not set up: the text shows which of the two to mend.
    .meaning =
        Rambler, a Russian mail provider, refuses a recipient with `540 5.7.1` because the mailbox is inactive or blocked. Courier has another use for
        it: it answers `540 TLS not available` when a client sends `STARTTLS` to a server without TLS. The digits of `5.4.0`, an undefined routing
        fault, explain neither.
    .seen =
        After `RCPT` for an address at Rambler, as `540 5.7.1 … recipient address rejected: Inactive`. After `STARTTLS`, from Courier.
    .action =
        - Bounce from Rambler: the mailbox does not take mail now. Reach the person another way, and take the address off mailing lists until its
          owner confirms it.
        - Client of a Courier server: send `STARTTLS` only if the `EHLO` reply offers it. Without TLS, go on only if your policy permits clear text.
        - Administrator of the Courier server: install a certificate and enable TLS.
    .send =
        For a disabled mailbox, send `550` with `5.2.1`. For `STARTTLS` that the server does not offer, send `502` with `5.5.1`; if TLS fails only for
        the moment, `454` with `4.7.0`.
