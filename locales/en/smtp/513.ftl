smtp-513 = Relaying denied
    .summary = Courier will not pass mail on to that domain for this client, or cannot make sense of the recipient’s address.
    .meaning =
        Two meanings are Courier’s own. It says `Relaying denied.` when neither the domain nor the client is one that it relays for, and `Syntax error.` for a recipient whose domain is malformed or has no dot. Lists on the web know a third meaning, “address type is incorrect”, which is
        that of `5.1.3` with its dots lost.
    .seen =
        From Courier after `RCPT TO`; mail programs that send through it without a login meet the first text. The list meaning has no known sender.
    .action =
        - `Relaying denied` as a user: switch on authentication for outgoing mail, and use the submission port.
        - `Relaying denied` for mail *to* that server: the MX record points to a machine that does not think itself responsible. Its administrator
          adds the domain to `esmtpacceptmailfor`.
        - `Syntax error`: correct the domain of the recipient’s address; it needs at least two parts.
        - No text: treat it as a malformed address, and look for the original line.
    .send =
        Send `550` with `5.7.1` when you refuse to relay, and `501` with `5.1.3` for a malformed recipient.
