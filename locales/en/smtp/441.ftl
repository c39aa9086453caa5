smtp-441 = No answer from host
    .summary = Nobody answers at the recipient’s server, as the sender’s own system notes; it keeps trying by itself.
    .meaning =
        No server can send 441, because nobody has answered. Exchange 2000 and 2003 reported a host that does not respond as `4.4.1`; lists on the web
        dropped the dots and made a reply code of it. RFC 3463 explains `4.4.1` in the same way, as a connection attempt without an answer because the
        remote system is busy or out of reach. The recipient’s server has not seen the message and has not refused it.
    .seen =
        Under this number in lists only. Real delay notices carry `4.4.1`, or words such as `connection timed out`.
    .action =
        Find out whether the host can be reached at all. There is no reply to interpret.
    .sender =
        Check the domain in the address, letter by letter: a mistyped one can exist without running a mail server. If it is right, wait. Your server
        tries for four to five days and reports if it gives up; for anything urgent, use another channel.
    .sending =
        Test from the sending server itself, step by step:

        - Which hosts take mail for the domain: { $mx }
        - Whether each of them answers on port 25: { $port }
        - Where the path ends: { $route }

        If no host anywhere answers, a firewall or your access provider blocks outgoing port 25: have it opened, or send through the provider’s server
        (`relayhost` in Postfix).
    .receiving =
        Test from outside your own network, since from inside everything may seem to work.

        - Whether the name in the MX record leads to your present address: { $a }
        - Whether a connection from outside gets through: { $port }

        If only one sender fails, check whether your firewall blocks its IP address.
    .send =
        Do not use it: a report about a failed connection carries `4.4.1`, and a server that must answer on behalf of such a host says `451` with
        `4.4.1`.
