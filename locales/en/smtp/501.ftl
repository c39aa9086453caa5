smtp-501 = Syntax error in arguments
    .summary = The server knows the command but cannot read what follows it; the client has to correct the arguments first.
    .meaning =
        An address, a host name or a parameter breaks the grammar, or arguments stand where none are allowed (`DATA`, `RSET`, `QUIT`, `STARTTLS`).
        During `AUTH` it means one of three things: the client canceled with `*`, its Base64 cannot be decoded (`5.5.2`), or it sent an initial
        response to a mechanism that allows none (`5.7.0`). It does not say that a mailbox is missing; the server never looked for it.
    .conflict =
        For a sender that is not acceptable RFC 5321 gives two rules: section 4.1.4 demands 501, section 3.3 expects `550` or `553`. Servers differ
        accordingly: Postfix answers a malformed sender with 501, OpenSMTPD with `553`, Courier with `517` or `554`, and Gmail with `555`.
    .seen =
        After `EHLO` with an invalid name (Exim: `Syntactically invalid EHLO argument(s)`) or `HELO` without any (Sendmail: `5.0.0`), after a
        malformed recipient (`5.1.3`) or sender (`5.1.7`), and after a parameter that is repeated or wrong (`5.5.4`). Submission servers refuse
        malformed addresses with it.
    .action =
        Compare the refused line with the grammar: `MAIL FROM:<user@example.org>`, in angle brackets and without a space after the colon. The enhanced
        code names the part at fault: `5.1.3` the recipient, `5.1.7` the sender, `5.5.4` a parameter.
    .sender =
        Type the address again instead of picking it from the address book, and look for a missing `@`, a stray comma or space, or a display name.
        With `5.1.7` the faulty address is your own, in the settings of the mail program.
    .sending =
        If the 501 answers `EHLO`, correct the name that your server gives for itself. It has to be a full host name of letters, digits, hyphens and
        dots; an underscore is not allowed. In Exim it is `primary_hostname` or `helo_data`, in Postfix:

        { $postfix-helo }
    .receiving =
        If a device that you cannot change is refused because of its name: Exim accepts further characters by `helo_allow_chars`; Postfix checks the
        name only where `reject_invalid_helo_hostname` stands.

        { $postfix-settings }
    .client =
        - After `AUTH`: a lone `*` is your own cancellation; Postfix answers it with `5.7.0`, Dovecot with `5.5.2`. Otherwise encode again without
          line breaks, and decode to compare: { $decode }
        - An initial response is allowed only where the client speaks first, as in `PLAIN`; an empty one is sent as `=`.
        - `5.5.4`: leave out the parameter, or correct its value.
    .send =
        Send it only for errors of form. A well-formed value that you do not support gets `504`, an unknown parameter of `MAIL` or `RCPT` gets `555`,
        a mailbox name that your rules do not allow gets `553`, and a mailbox that does not exist gets `550`.
    .search = bad address syntax, invalid argument
