smtp-521 = Host does not accept mail
    .summary = This host takes no mail from anyone: the message went to the wrong machine, and somebody must find out why.
    .meaning =
        In the standard’s sense it comes from a small dummy server on a machine that offers no mail service. Without it, clients would run into a
        timeout and queue the message for days. It passes no judgment on your IP address, your sender or one recipient; that would be `554` or `550`.
        Some sites use it against the standard for “refused, and I hang up”; then the text speaks of a policy.
    .seen =
        As the very first line, in place of `220`. Postfix hangs up after any reply with this number, and its postscreen sends
        `521 5.3.2 Service currently unavailable` to clients on its own blocklist; AOL used `521 5.2.1` for mail that it refused.
    .action =
        Find out which host your server connected to, and what the text says.

        - The host is not an MX of the recipient’s domain: a fixed route or a missing MX record has led you there. Correct the route, or tell the
          owner of the domain.
        - The host is an MX: try the next one, and tell the owner; RFC 1846 forbids listing such a host.
        - The text speaks of a policy, a blocklist or DMARC: treat it like `554`, remove the cause, and ask the administrator of the receiving server.
    .send =
        Send it as the greeting of a host that never takes mail; afterwards answer every command except `QUIT` the same way, or close. To turn away
        particular clients, senders or recipients, send `554` or `550`. A submission server must not use it.
