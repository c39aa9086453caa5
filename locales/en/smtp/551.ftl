smtp-551 = User not local
    .summary = The recipient is not here and the server does not forward: if the text names a new address, the sender may try that one.
    .meaning =
        By the standard the text carries a `<forward-path>`, the address to use instead; with `251` the server would pass the message on itself. It
        need not offer one: `550` is the same refusal without a hint. Many replies with this number carry no address at all and mean “relaying denied”
        or “sender not allowed”; even the example in RFC 2034 reads `Forwarding to remote hosts disabled`.
    .seen =
        After `RCPT` or `VRFY`. ImprovMX sends `551 5.7.1` for sender domains of bad reputation, Fastmail for a `From` address that the account does
        not own.
    .action =
        - The text contains an address in angle brackets: confirm it with the recipient in another way, send the message there, and correct the
          address book.
        - It speaks of relaying or forwarding: send through a server that knows you, after logging in.
        - It speaks of the sender or the header address: send as an address that belongs to the account, or add that address as an identity.
        - It speaks of reputation or a blocklist: have the domain or the IP address delisted.

        Programmer: never adopt the address by yourself unless the server’s authenticity is certain (RFC 5321, section 7.4).
    .send =
        Send it only with the new address in the text, and only if giving it away is permitted; let sites turn that off. Otherwise send `550`, as you
        also must for a non-ASCII address in a transaction without `SMTPUTF8`.
