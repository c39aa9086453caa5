smtp-552 = Storage limit exceeded
    .summary = The message is larger than allowed or the mailbox is full: the sender must shrink it or the recipient make room.
    .meaning =
        The size of one message (`5.3.4` for the server, `5.2.3` for one mailbox, from Sendmail and Dovecot for the server, too) and the recipient’s
        quota (`5.2.2`) share the number. Gmail also sends it with `5.7.0` for attachments that it forbids, whatever their size.
    .conflict =
        RFC 821 gave the number to “too many recipients” as well. RFC 5321 calls that an error, prescribes `452`, and wants clients to treat such a
        552 as temporary. So a refusal of one `RCPT` among many need not concern the mailbox.
    .seen =
        After `MAIL`, when the client declares a size above the limit; after `RCPT`, when one recipient’s limit or quota stands against it; after the
        end of the message, when the server has counted for itself.
    .action =
        Find out which limit was hit: `5.3.4` and `5.2.3` mean the size of this message, `5.2.2` a full mailbox. The size is for the sender to
        correct, the full mailbox for the recipient.
    .sender =
        - Size: send a link or several smaller messages. Base64 adds a third to every attachment.
        - Full mailbox: tell the recipient by another way; mail must be deleted, or the quota raised.
        - `5.7.0` from Gmail: remove programs, and archives that contain them.
    .sending =
        Compare the size in your log with the number after `SIZE`:

        { $ehlo }

        If you send through a smart host, let your own limit be no higher than its limit, so that users learn of it at once:

        { $postfix-size }
    .receiving =
        - Size: if you want such messages, raise the limit on every host of the path; in Postfix the mailbox limit must not be smaller:
          { $postfix-size }
        - Quota: see how much room is left, and raise it or have mail deleted: { $dovecot-quota }
    .client =
        Declare the size with `SIZE=` in `MAIL`, so that the refusal comes before the transfer. After a 552 to one of many `RCPT` commands, send to
        those refused in another transaction, as after `452`.
    .send =
        Refuse at `MAIL` when the declared size is above the fixed limit, with `5.3.4`, and spare the client the transfer. For a full disk, a full
        mailbox that may empty again or too many recipients, send `452`.
    .search = mailbox full, over quota, message too large, attachment too big, size limit
