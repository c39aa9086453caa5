smtp-504 = Parameter not supported
    .summary = The command works here, but not with this argument; the client can choose another one, such as another login mechanism.
    .meaning =
        The server has read the argument and has no support for it. In `AUTH` this is a mechanism that it does not have, or one that it allows only
        inside TLS. Postfix borrows the number for a site policy: it refuses host names and addresses without a full domain (`5.5.2`). The
        content-conversion extension (RFC 4141) prescribes 504 to servers that lack its parameters.
    .conflict =
        For a mechanism that needs encryption, RFC 2554 prescribed `538`; RFC 4954 prescribes 504 and keeps the older code for the record. Postfix
        uses neither and answers `503` where `smtpd_tls_auth_only` wants TLS first, and `535` to a mechanism that it does not have. For an incomplete
        domain, RFC 6409 prescribes `554` to submission servers, while Postfix sends 504.
    .seen =
        In logins with a mechanism that the server did not list: Exim says `authentication mechanism not supported`, Gmail
        `Unrecognized Authentication Type` (`5.7.4`). `Helo command rejected: need fully-qualified hostname` comes from Postfix, and shows only after
        `RCPT TO` by default. Sendmail sends 504 to `RET=` where DSN is not allowed (`5.7.0`) and to `HELP` with an unknown topic (`5.3.0`).
    .action =
        Read which argument the text names: a login mechanism, a host name or an address. Change that argument; the command itself is fine.
    .sender =
        - The text speaks of encryption or authentication: turn on STARTTLS or TLS for outgoing mail.
        - `need fully-qualified address`: the domain of an address, the part after the `@`, is missing or incomplete. Complete it, or correct your own
          address in the settings.
    .sending =
        For `need fully-qualified hostname`, set the name that your server sends after `EHLO` to a full one such as `mail.example.org`. Exim takes it
        from `primary_hostname` or `helo_data`, Postfix from these settings:

        { $postfix-helo }
    .receiving =
        See which mechanisms you offer once TLS is up; clients can use no others:

        { $submission-ehlo }

        To let short names pass in Postfix, look at the rules `reject_non_fqdn_helo_hostname`, `reject_non_fqdn_sender` and
        `reject_non_fqdn_recipient`.
    .client =
        Take a mechanism from the list of the latest `EHLO` reply, and start TLS before you ask for that list. After 504, try the next mechanism.
        After `HELP`, leave the argument out; after `VRFY` or `EXPN`, do without the command.
    .send =
        Send it when the form is right and the value is not supported. Broken form is `501`, an unknown parameter of `MAIL` or `RCPT` is `555`, and a
        mechanism that is too weak for this user is `534`.
