smtp-452 = No space or too many recipients
    .summary = The server is short of room: it lacks storage for the message, or it takes no more recipients in this transaction.
    .meaning =
        Two causes share the number. Either the disk of the server or the quota of a mailbox is full at present, or the client has named as many
        recipients as one transaction can hold, which must be at least 100. In the second case the recipients accepted before stay accepted, and the
        refused addresses may be valid.
    .conflict =
        RFC 821 prescribed `552` for too many recipients by mistake; RFC 5321 corrects this and asks clients to read such a `552` as temporary. Exim
        still sends it if told to (`recipients_max_reject`). Beside `X.5.3`, IANA’s table lists `451` and neither of these two.
    .seen =
        After `MAIL FROM` with a `SIZE`, after `RCPT TO`, or once the data has arrived. Postfix sends `4.3.1` for a full queue disk (Sendmail `4.4.5`)
        and `4.5.3` for too many recipients (OpenSMTPD at `MAIL` for too many messages in one session), Exim `Space shortage` and
        `too many recipients`, Gmail `4.2.2` for a full mailbox. In LMTP it can answer for a single recipient after the final dot.
    .action =
        Read the enhanced code. After `4.5.3`, too many recipients, the client opens a new transaction at once. After `4.2.2`, a full mailbox, or
        `4.3.1` (Sendmail: `4.4.5`), a full system, someone has to free space there.
    .sender =
        With `4.2.2`, tell the recipient by another way that the mailbox is full; your server goes on trying meanwhile. With `4.5.3`, nothing is wrong
        with the addresses, and with `4.3.1` you can only wait.
    .sending =
        See which recipients wait, and with which code:

        { $postfix-queue }

        With `4.5.3` your server sends to the rest by itself; Postfix hands over 50 at a time, so the other server’s limit must be very low. If a
        whole domain waits with `4.3.1`, tell its postmaster by a way that does not use that server.
    .receiving =
        - `4.3.1`: see whether the disk has free blocks: { $disk }
        - `4.3.1` with blocks left: see whether the inodes are used up: { $inodes }
        - Postfix refuses when less than one and a half times the largest message is free, or less than `queue_minfree`: { $postfix-space }
        - Exim refuses below `check_spool_space` (10 MB) or `check_spool_inodes` (100), unless set otherwise.
        - `4.2.2`: in Dovecot, see the quota of the mailbox: { $dovecot-quota }
    .client =
        Name at most 100 recipients in one transaction. After 452 to one `RCPT`, go on with `DATA` for those accepted, then open a new transaction for
        the others. After 452 to `MAIL`, send `RSET` or `QUIT` and keep the message.
    .send =
        Send it with `4.3.1`, `4.2.2` or `4.5.3` for a shortage that can pass. Use `552` for a message that will never fit. A technical limit on
        recipients must be answered with 452; for a limit set by policy, a 5yz code is allowed.
    .search = mailbox full, over quota, disk full, out of space
