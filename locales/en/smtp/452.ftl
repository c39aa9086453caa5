smtp-452 = No space or too many recipients
    .summary = The server is short of room: it lacks storage for the message, or it takes no more recipients in this transaction.
    .meaning =
        Two causes share the number. Either the disk of the server or the quota of a mailbox is full at present, or the client has named as many
        recipients as one transaction can hold, which must be at least 100. In the second case those accepted before stay accepted, and the refused
        ones may be good. RFC 821 gave `552` to the second case by mistake, and Exim can still be told to send that.
    .seen =
        After `MAIL FROM` with a `SIZE`, after `RCPT TO`, or once the data has arrived. Postfix sends `4.3.1` for a full queue disk and `4.5.3` for
        too many recipients, Exim `Space shortage` and `too many recipients`, Gmail `4.2.2` for a full mailbox. In LMTP it can answer for a single
        recipient after the final dot.
    .action =
        - `4.5.3`, too many recipients: deliver to those accepted, then send to the rest in a new transaction straight away. Programmer: send in
          portions of 100.
        - `4.2.2`, mailbox full: the recipient has to make room. Tell them by another way.
        - `4.3.1`, system full: only the administrator of the receiving server can help, by freeing space on the queue’s disk. Postfix compares that
          space with `queue_minfree` and with its largest allowed message.
    .send =
        Send it with `4.3.1`, `4.2.2` or `4.5.3` for a shortage that can pass. Use `552` for a message that will never fit. A technical limit on
        recipients must be answered with 452; for a limit set by policy, a 5yz code is allowed.
