### How to tell 440 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-440-454 =
    Where the line stands tells them apart at a glance. `440` is the very first thing on the connection, before anyone has said `EHLO`;
    `454 4.7.0 TLS not available due to local problem` answers a `STARTTLS` that the client has just sent.

    That place decides what a sender can do. After `454`, the session is alive, and a client whose policy allows it sends the mail in the clear within
    the same second. After 440 there is nothing left to talk to, so changing the TLS level in Postfix from `encrypt` to `may` has no effect. Even for
    a host that really answered `454`, change it for that host alone, in `smtp_tls_policy_maps`, and not for all mail.

smtp-note-440-540 =
    Both lines come from Courier, and both say `TLS not available`, so a search of the log finds them mixed together. Read on to the end: only the 440
    goes on with `but it's required for this connection.` The first server wants TLS and cannot do it, the second can do without it and was asked all
    the same.

    Hence the repair differs. For 440, somebody renewed a certificate and left it unreadable, or moved the `couriertls` program. For `540`, look at
    the client: it sent `STARTTLS` although `EHLO` had not offered it, or too late, after `MAIL` or `RSET`. A
    `540 5.7.1 ... recipient address rejected: Inactive` is no Courier at all; that is Rambler, about a mailbox.
