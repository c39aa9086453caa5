smtp-452 = No space or too many recipients
    .summary = The server is short of room: it lacks storage for the message, or it takes no more recipients in this transaction.
    .meaning =
        Two causes share the number. Either the disk of the server or the quota of a mailbox is full at present, or the client has named as many
        recipients as one transaction can hold, which must be at least 100. In the second case those accepted before stay accepted, and the refused
        ones may be good.
    .conflict =
        RFC 821 gave too many recipients `552` by mistake; RFC 5321 corrects it and asks clients to read such a `552` as temporary. Exim still sends
        it if told to (`recipients_max_reject`), and IANA’s table has neither of the two beside `X.5.3`, but `451`.
    .seen =
        After `MAIL FROM` with a `SIZE`, after `RCPT TO`, or once the data has arrived. Postfix sends `4.3.1` for a full queue disk and `4.5.3` for
        too many recipients, Exim `Space shortage` and `too many recipients`, Gmail `4.2.2` for a full mailbox. In LMTP it can answer for a single
        recipient after the final dot.
    .action =
        The enhanced code says whose room is short: `4.5.3` the transaction’s, `4.2.2` the mailbox’s, `4.3.1` the system’s. The first ends with a new
        transaction, straight away; the other two end when someone frees space over there.
    .sender =
        With `4.2.2`, tell the recipient by another way that the mailbox is full; your server goes on trying meanwhile. With `4.5.3`, nothing is wrong
        with the addresses, and with `4.3.1` you can only wait.
    .sending =
        See which recipients wait, and with which code:

        { $postfix-queue }

        With `4.5.3` your server sends to the rest by itself; Postfix hands over 50 at a time, so the limit over there must be very low. If a whole
        domain waits with `4.3.1`, tell its postmaster by a way that does not use that server.
    .receiving =
        - `4.3.1`, blocks: { $disk }
        - `4.3.1`, inodes: { $inodes }
        - Postfix refuses when less than one and a half times the largest message is free, or less than `queue_minfree`: { $postfix-space }
        - Exim refuses below `check_spool_space` (10 MB) or `check_spool_inodes` (100), unless set otherwise.
        - `4.2.2`, a mailbox in Dovecot: { $dovecot-quota }
    .client =
        Send in portions of 100. After 452 to one `RCPT`, go on with `DATA` for those accepted, then open a new transaction for the others. After 452
        to `MAIL`, send `RSET` or `QUIT` and keep the message.
    .send =
        Send it with `4.3.1`, `4.2.2` or `4.5.3` for a shortage that can pass. Use `552` for a message that will never fit. A technical limit on
        recipients must be answered with 452; for a limit set by policy, a 5yz code is allowed.
