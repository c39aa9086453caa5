smtp-459 = Node not allowed
    .summary = The server will not start the queue of this node for this client; someone has to change the name or the server’s list of nodes.
    .meaning =
        The text repeats the node named in `ETRN` and gives the reason. RFC 1985 expects that a server keeps a list of those for whom it starts the
        queue, and that the client is not on it; its own example is a name that cannot be resolved. The number is 4yz, but the cause is configuration,
        not time. It is no verdict on the mail, which stays queued and is delivered on schedule.
    .seen =
        Where a site asks its provider or its backup MX for its mail. Postfix sends `service unavailable` under this number for a domain that is not
        in its `fast_flush_domains`.
    .action =
        Check the name in the command first. It has to be the full name under which the other server queues your mail, and a second name needs an
        `ETRN` of its own.

        If the name is right, ask whoever runs that server to admit it; in Postfix, to add it to `fast_flush_domains`. Programmer: stop polling and
        show the text.
    .send =
        Send it when your rules keep this client from starting this queue, and put the reason into the text. If the rules allow it and only the start
        fails, send `458`.
