smtp-511 = Unknown user
    .summary = Courier’s own way of saying that it knows no such recipient; the sender has to correct the address.
    .meaning =
        Courier sends it with `Unknown user.` after `RCPT TO` and with `Undeliverable address.` after `VRFY`. Elsewhere it is `5.1.1` with its dots
        lost; a reference of 2010 outright calls 511 the short form. Both readings agree: the part before the `@` names no mailbox there.
    .seen =
        In replies of Courier servers; in bounce tables of mailing services it stands as “bad email address”.
    .action =
        Compare the address letter by letter with one that worked, or ask the recipient in another way. Take it off mailing lists.

        Administrator of the Courier server: if the mailbox should exist, look at the account and at the alias table.

        Programmer: handle it like `550` with `5.1.1`.
    .send =
        Send `550` with `5.1.1` instead; every client knows what to do with that. If the user has moved and you know where to, `551` can say so.
