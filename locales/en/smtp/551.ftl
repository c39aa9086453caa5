smtp-551 = User not local
    .summary = The recipient is not here and the server does not forward: if the text names a new address, the sender may try that one.
    .meaning =
        By the standard the text carries a `<forward-path>`, the address to use instead; with `251` the server would pass the message on itself. The
        server need not offer an address: `550` is the same refusal without one. Many replies with this number carry no address at all and mean
        “relaying denied” or “sender not allowed”.
    .conflict =
        RFC 5321 lets software read the new address from the text. RFC 2034, however, prints `551 5.7.1` with `Forwarding to remote hosts disabled`
        and no address, and IANA ties the number to `5.7.1`, delivery not authorized. Only a text with an address in it is a 551 in the sense of RFC
        5321.
    .seen =
        After `RCPT` or `VRFY`. ImprovMX sends `551 5.7.1` for sender domains of bad reputation, Fastmail for a `From` address that the account does
        not own. Sendmail names the new address of a user who has moved (`5.1.1`), Postfix refuses an empty `BDAT` with `551 5.7.1 Null BDAT request`.
    .action =
        See whether the text holds an address in angle brackets. If so, the recipient has moved; if not, it is a plain refusal, and the text says why.
    .sender =
        - The text has an address: confirm it with the recipient in another way, send the message there, and correct the address book.
        - It speaks of the sender or the header address: send as an address that belongs to the account, or add that address as an identity.
        - It speaks of relaying or forwarding: send through your own provider’s server, after logging in.
    .sending =
        - Reputation or a blocklist: have the domain or the IP address delisted, once the cause is gone: { $dnsbl }
        - Relaying: your server took the message to a host that is not responsible for it; compare its route with the DNS: { $mx }
    .receiving =
        Name a new address only if its owner agrees; RFC 5321 wants a setting that turns such replies off. Where nothing may be revealed, forward
        silently with `250`, or refuse with `550`.

        See what strangers are told:

        { $rcpt }
    .client =
        Never adopt the address by yourself unless the server’s authenticity is certain (RFC 5321, section 7.4): a man in the middle could redirect
        the mail. Show it to the user as a proposal.
    .send =
        Send it only with the new address in the text, and only if giving it away is permitted; let sites turn that off. Otherwise send `550`, as you
        also must for a non-ASCII address in a transaction without `SMTPUTF8`.
