smtp-501 = Syntax error in arguments
    .summary = The server knows the command but cannot read what follows it; the client has to correct the arguments first.
    .meaning =
        An address, a host name or a parameter breaks the grammar, or arguments stand where none are allowed (`DATA`, `RSET`, `QUIT`, `STARTTLS`).
        During `AUTH` it means one of three things: the client canceled with `*`, its Base64 cannot be decoded (`5.5.2`), or it sent an initial
        response to a mechanism that allows none (`5.7.0`). It does not say that a mailbox is missing; the server never looked for it.
    .seen =
        After `EHLO` with an invalid name (Exim: `Syntactically invalid EHLO argument(s)`), after a misspelled recipient (`5.1.3`) or sender
        (`5.1.7`), and after a parameter that is repeated or wrong (`5.5.4`). Submission servers refuse malformed addresses with it.
    .action =
        Compare the refused line with the grammar: `MAIL FROM:<user@example.org>`, in angle brackets and without a space after the colon.

        - `5.1.3` or `5.1.7`: look for a missing `@`, a stray comma or blank, or a display name inside the brackets.
        - After `EHLO`: configure a full host name of letters, digits, hyphens and dots. An underscore is not allowed.
        - After `AUTH`: if the client sent `*`, it gave up by itself; look at the challenge before. Otherwise encode again, without line breaks.
        - `5.5.4`: leave out the parameter, or correct its value.
    .send =
        Send it for form only. A well-formed value that you do not support gets `504`, an unknown parameter of `MAIL` or `RCPT` gets `555`, a mailbox
        name that your rules do not allow gets `553`, and a mailbox that does not exist gets `550`.
