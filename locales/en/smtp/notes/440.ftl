### How to tell 440 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-440-454 =
    The place of the line tells them apart. `440` is the very first line on the connection, before anyone has sent `EHLO`;
    `454 4.7.0 TLS not available due to local problem` answers a `STARTTLS` that the client has just sent.

    That decides what the sending server can do. After `454` the session goes on, and a client whose policy allows it sends the mail in clear text
    within the same second. After `440` the session is over, so changing the TLS level in Postfix from `encrypt` to `may` has no effect. Even for a
    host that really answered `454`, change the level for that host alone, in `smtp_tls_policy_maps`, and not for all mail.

smtp-note-440-540 =
    Both lines come from Courier and say `TLS not available`, so a search of the log finds them together. Read on to the end: only the `440` goes on
    with `but it's required for this connection.` That server wants TLS and cannot do it; one that says `540` can do without TLS and was asked for it
    all the same.

    The repair differs. For `440`, somebody renewed a certificate and left it unreadable, or moved the `couriertls` program. For `540`, look at the
    client: it sent `STARTTLS` although `EHLO` had not offered it, or too late, after `MAIL` or `RSET`. A
    `540 5.7.1 ... recipient address rejected: Inactive` comes from Rambler and is about a mailbox.
