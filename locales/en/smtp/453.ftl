smtp-453 = No mail waiting
    .summary = Not a fault: the provider holds no mail for the domains that the customer’s server has asked about.
    .meaning =
        In on-demand mail relay (RFC 2645), a server with a part-time connection logs in to its provider and asks for its mail with `ATRN`; then the
        two swap roles. 453 says that the login covers all the domains named, but nothing is queued for any of them, so the roles stay as they are.
    .conflict =
        By its first digit 453 is a temporary failure; by RFC 2645 it is an everyday answer. Software that reads only the first digit raises false
        alarms. IANA lists it beside `X.3.2`, `System not accepting network messages`, which does not describe it.
    .seen =
        On port 366, in the log of a customer’s server that polls its provider, after `AUTH` and `ATRN`.
    .action =
        Nothing needs fixing: close with `QUIT` and ask again at the next poll. If mail should be there, it either went to another host or waits under
        another domain name.
    .sending =
        As the provider: if the customer expects mail, look whether it is in the queue under one of the domains that the login covers.

        { $postfix-queue }

        Mail that has outlived its time in your queue has already been returned to its senders.
    .receiving =
        As the customer: see whether the MX records of your domain still lead to this provider, since mail for other hosts never gets into its queue.

        { $mx }

        Then compare the names in the `ATRN` command with your domains; without a name it asks for all that the login covers.
    .client =
        Count it as “nothing new”, raise no alarm, and do not shorten the interval: a provider may refuse requests that follow one another too fast
        with `450`. Wait at least ten minutes for the answer to `ATRN`.
    .send =
        Send it only after `ATRN`, when the customer may have all the domains named and all their queues are empty. You may instead answer `250`, swap
        roles, and send `QUIT` after `EHLO`. Without a right to one of the domains the answer is `450`; when you cannot check the right, it is `451`.
