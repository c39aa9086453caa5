smtp-441 = No answer from host
    .summary = Nobody answers at the recipient’s server, as the sender’s own system notes; it keeps trying by itself.
    .meaning =
        No server can send 441, because nobody has answered. Exchange 2000 and 2003 reported a host that does not respond as `4.4.1`; lists on the web
        dropped the dots and made a reply code of it. RFC 3463 explains `4.4.1` in the same way, as a connection attempt without an answer because the
        remote system is busy or out of reach. The recipient’s side has seen nothing of the message and has not refused it.
    .seen =
        Under this number in lists only. Real delay notices carry `4.4.1`, or words such as `connection timed out`.
    .action =
        Try it from the sending server itself: look up the MX records of the recipient’s domain and connect to port 25 of each host.

        - No host anywhere answers: a firewall, or the access provider, may block outgoing port 25. Have it opened, or send through the provider’s
          server.
        - Only this one is silent: its administrator must act. Check that the MX records name a host that runs and that its firewall admits the
          sending server.
    .send =
        Nobody has a use for it: a report about a failed connection carries `4.4.1`, and a server that must answer on behalf of such a host says `451`
        with `4.4.1`.
