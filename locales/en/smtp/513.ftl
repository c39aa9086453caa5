smtp-513 = Relaying denied
    .summary = Courier will not pass mail on to that domain for this client, or cannot make sense of the recipient’s address.
    .meaning =
        Two meanings are Courier’s own. It says `Relaying denied.` when neither the domain nor the client is one that it relays for, and
        `Syntax error.` for a recipient whose domain is malformed or has no dot. Lists on the web know a third meaning, “address type is incorrect”,
        which is that of `5.1.3` with its dots lost.
    .seen =
        From Courier after `RCPT TO`; mail programs that send through it without a login meet the first text. No server is known to send it with the
        meaning from the lists.
    .action =
        Go by the text. `Syntax error.` means that the domain of the recipient has to be corrected; it needs at least two parts. Without any text,
        take the number to mean a malformed address, and look for the original line.
    .sender =
        `Relaying denied.` in your own mail program: switch on authentication for outgoing mail, and use the submission port of your own provider’s
        server.
    .sending =
        `Relaying denied.` from a server to which yours delivers: see whether the MX record of the recipient’s domain or a route of your own leads
        there. A wrong route is yours to correct; a wrong MX record is for the owner of the domain to correct.

        { $mx }
    .receiving =
        - The domain is yours: add it to a file in `esmtpacceptmailfor.dir` and rebuild the database.
        - The client is yours: let it log in, which sets `RELAYCLIENT`. Set that variable for a range of IP addresses only if every client in it may
          relay.
        - Afterward, test from outside: { $rcpt }
    .send =
        Send `550` with `5.7.1` when you refuse to relay, and `501` with `5.1.3` for a malformed recipient.
    .search = relay denied, relaying
