smtp-552 = Storage limit exceeded
    .summary = The message is larger than allowed or the mailbox is full: the sender must shrink it or the recipient make room.
    .meaning =
        The size of one message (`5.3.4` for the server, `5.2.3` for one mailbox) and the recipient’s quota (`5.2.2`) share the number. RFC 821 used
        it for “too many recipients” as well; that is `452` today, and clients should treat such a 552 as temporary. Gmail also sends it with `5.7.0`
        for attachments that it forbids, whatever their size.
    .seen =
        After `MAIL`, when the client declares a size above the limit; after `RCPT`, when one recipient’s limit or quota stands against it; after the
        end of the message, when the server has counted for itself.
    .action =
        - `5.3.4` or `5.2.3`: compare the size with the number after `SIZE` in the `EHLO` reply; Base64 adds a third to every attachment. Send a link
          or several smaller messages.
        - `5.2.2`: the recipient must delete mail or get more quota; tell the person by another way.
        - `5.7.0` from Gmail: remove programs and archives that contain them from the message.
        - One of many `RCPT` commands: send to the rest in another transaction.
    .send =
        Refuse at `MAIL` when the declared size is above the fixed limit, with `5.3.4`, and spare the client the transfer. For a full disk, a full
        mailbox that may empty again or too many recipients, send `452`.
