smtp-453 = No mail waiting
    .summary = Not a fault: the provider holds no mail for the domains that the customer’s server has asked about.
    .meaning =
        In on-demand mail relay (RFC 2645), a server with a part-time connection logs in to its provider and asks for its mail with `ATRN`; then the
        two swap roles. 453 says that the login covers all the domains named, but nothing is queued for any of them, so the roles stay as they are.
        The 4yz number makes an everyday answer look like a failure. IANA lists it beside `4.3.2`, `System not accepting network messages`, which does
        not describe it.
    .seen =
        On port 366, in the log of a customer’s server that polls its provider, after `AUTH` and `ATRN`.
    .action =
        Close with `QUIT` and ask again at the next poll. Programmer: count it as “nothing new” and raise no alarm.

        If mail should be there, check that the MX records of the domain still point to this provider, and that `ATRN` names that domain.
    .send =
        Send it only after `ATRN`, when the customer may have all the domains named and all their queues are empty. You may instead answer `250`, swap
        roles, and send `QUIT` after `EHLO`. Without a right to one of the domains the answer is `450`; when you cannot check the right, it is `451`.
