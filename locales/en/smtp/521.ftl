smtp-521 = Host does not accept mail
    .summary = This host takes no mail from anyone: the message went to the wrong machine, and somebody must find out why.
    .meaning =
        In the standard’s sense it comes from a small dummy server on a machine that offers no mail service. Without it, clients would run into a
        timeout and queue the message for days. The number passes no judgment on your IP address, your sender or one recipient; that would be `554` or
        `550`. Some sites use it against the standard for “refused, and I hang up”; then the text speaks of a policy.
    .conflict =
        RFC 1846, the experiment of 1995, let a relay answer 521 to `RCPT` on behalf of a host without mail. RFC 7504 reserves the code for the
        greeting and gives that case to `556`. In a session that began with `220`, a 521 therefore comes from old software, means a policy or, from
        Postfix, answers a `BDAT` that was not offered.
    .seen =
        As the very first line, in place of `220`. Postfix hangs up after any reply with this number, and its postscreen, where an action is set to
        `drop`, sends `521 5.3.2 Service currently unavailable` to clients on its own denylist, `521 5.7.1` to those on a DNSBL, `521 5.7.0` to those
        that speak HTTP and `521 5.5.1 Protocol error` to those that speak too early. AOL used `521 5.2.1` for mail that it refused.
    .action =
        Find out which host was asked, and what the text says. If it speaks of a policy, a blocklist or DMARC, treat it like `554`: remove the cause,
        then ask the administrator of the receiving server.
    .sender =
        Check the part after the `@`. If it names a web server, as in `user@www.example.com`, your mail went to a machine without mail service; leave
        the `www.` out.
    .sending =
        Compare the host in your log with the MX records of the recipient’s domain:

        { $mx }

        - It is not among them: a fixed route or a missing MX record has led your server there. Correct the route, or tell the owner of the domain.
        - It is among them: another MX host may take the mail. Tell the owner; RFC 1846 forbids listing such a host.
    .receiving =
        See from outside what your host says:

        { $banner }

        If it is to receive no mail, take it out of all MX records; a domain that wants none publishes a null MX (RFC 7505). If you refuse particular
        clients with 521 in an access table, Postfix drops their connection.
    .client =
        As the greeting: try the next MX host of the domain, or return the mail. Anywhere else: return it. Expect the connection to close, and do not
        take that for a network failure to be retried.
    .send =
        Send it as the greeting of a host that never takes mail; afterward answer every command except `QUIT` the same way, or close. To turn away
        particular clients, senders or recipients, send `554` or `550`. A submission server must not use it.
