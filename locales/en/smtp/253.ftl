smtp-253 = Pending messages started
    .summary = The server starts to deliver the mail that waits for the named host and tells how many messages that is.
    .meaning =
        The most detailed of the successful answers to `ETRN`: it gives the number of messages found in the queue. They do not come over this
        connection; the server opens one of its own to the named host. RFC 1985 sets no time for that and does not even promise that a connection will
        come.
    .seen =
        Where a client fetches its mail by `ETRN`, from a server that counts its queue. Postfix, Exim, Sendmail and hMailServer answer `250` instead;
        fetchmail handles 253 like `252`.
    .action =
        Wait for the delivery, and see that it can reach you: the host named in `ETRN` must resolve to your server, and port 25 must be open there.

        To learn whether all has come, send `ETRN` again later; `251` means that nothing is left.
    .send =
        Only if you know the number. Without it say `252`, with an empty queue `251`, and `250` if you start the queue without looking.
