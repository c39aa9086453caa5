smtp-253 = Pending messages started
    .summary = The server starts to deliver the mail that waits for the named host and tells how many messages that is.
    .meaning =
        The most detailed of the successful answers to `ETRN`: it gives the number of messages found in the queue. The server delivers them over a
        connection of its own to the named host. RFC 1985 sets no time for that connection and does not even promise it.
    .seen =
        Where a client fetches its mail by `ETRN`, from a server that counts its queue. Postfix, Exim, Sendmail and hMailServer answer `250` instead;
        fetchmail handles 253 like `252`.
    .action =
        Wait for the server’s own connection: nothing arrives over this one.
    .sending =
        You hold the queue, and the messages counted here stay yours until the other side accepts them. If they do not leave, look at the reason
        beside each of them:

        { $postfix-queue }
    .receiving =
        You asked with `ETRN`; now your server must be reachable. The name that you gave has to resolve to it:

        { $a }

        Port 25 has to be open there:

        { $port }
    .client =
        To learn whether everything has come, send `ETRN` again later; `251` means that nothing is left. Accept `250` as well; most servers say no
        more than that.
    .send =
        Send it only if you know the number. Without it say `252`, with an empty queue `251`, and `250` if you start the queue without looking.
