smtp-511 = Unknown user
    .summary = The server knows no such mailbox, or finds no MX for a domain: the text says which, and the address or the DNS must be corrected.
    .meaning =
        The number is `5.1.1` with its dots lost; two mail systems really send 511. chkuser, an add-on for qmail, uses it in four cases: no such
        mailbox, a recipient without a domain, a malformed recipient, and a domain of the recipient or of the sender that has neither MX nor address
        record. In Courier it is the last resort: `Unknown user.`, or after `VRFY` `Undeliverable address.`, when none of its delivery modules takes
        the address; a missing local mailbox gets `550` there.
    .seen =
        From qmail servers after `RCPT`, as `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)`, and after `MAIL` if the sender’s domain is
        meant. Version 2.0.9 of chkuser sends `550` instead. In bounce tables of mailing services 511 stands as “bad email address”.
    .action =
        Read the words after the number first: the part before the `@` is wrong only if they speak of a mailbox.
    .sender =
        - `no mailbox here by that name`: compare the address letter by letter with one that worked, or ask the recipient in another way. Take the
          address off mailing lists.
        - `can't find a valid MX for sender domain`: the trouble lies with your own domain. Give the bounce to its administrator.
    .sending =
        If the text names the sender’s domain, that domain needs an MX record, or at least an address record, before servers of this kind accept its
        mail:

        { $mx }
    .receiving =
        - qmail with chkuser: look for the mailbox or alias in vpopmail. By default chkuser checks only domains with `bounce-no-mailbox` in
          `.qmail-default`.
        - Courier: look at the account, and at what the alias table makes of the address: { $courier-alias }
    .client =
        Handle it like `550` with `5.1.1` if the text speaks of the mailbox. If it speaks of an MX, keep the address.
    .send =
        Send `550` with `5.1.1` instead; every client knows what to do with that. If the user has moved and you know where to, `551` can say so.
    .search = user unknown, no such user, recipient not found
