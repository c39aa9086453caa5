smtp-459 = Node not allowed
    .summary = The server will not start the queue of this node for this client; someone has to change the name or the server’s list of nodes.
    .meaning =
        The text repeats the node named in `ETRN` and gives the reason. RFC 1985 expects a server to keep a list of those for whom it starts the
        queue; the client is not on that list. The RFC’s own example is a name that cannot be resolved. The reply is no verdict on the mail, which
        stays queued and is delivered on schedule.
    .conflict =
        By its first digit the refusal is temporary, yet RFC 1985 explains it by a list that only a person changes. Postfix sends it for the domain
        alone: where `smtpd_etrn_restrictions` refuses the client, the code of that restriction comes instead, `554` by default for `reject`.
    .seen =
        Where a site asks its provider or its backup MX for its mail. Postfix sends `service unavailable` under this number for a domain that is not
        in its `fast_flush_domains`, Sendmail `459 4.5.4` for a queue group that it does not have (`ETRN #name`).
    .action =
        Check the name in the command first. It has to be the full name under which the other server queues your mail, and a second name needs an
        `ETRN` of its own.
    .sending =
        If your server sent the `ETRN`: see by which name the mail is addressed to you, then ask the administrator of the other server to admit
        exactly that name.

        { $mx }
    .receiving =
        If the mail waits in your queue: Postfix starts only the queues of domains in `fast_flush_domains`, by default those of `relay_domains`. Add
        the domain if the request is legitimate.

        { $postfix-etrn }
    .client =
        Stop polling after this reply and show its text to a person, because only a person can change the list of the other server.
    .send =
        Send it when your rules keep this client from starting this queue, and put the reason into the text. If the rules allow it and only the start
        fails, send `458`.
