smtp-554 = Transaction failed
    .summary = The server refuses this message, or as greeting the whole session; the reason stands only in the enhanced code and the text.
    .meaning =
        As greeting it means `No SMTP service here`: the server formally rejects the session before the first command. Later it ends a transaction: no
        valid recipients at `DATA`, a malformed or looping message, unwanted content. Submission servers use it wherever no more precise code fits, so
        by itself it does not mean a missing mailbox.
    .seen =
        Postfix sends `554 5.7.1` by default for `Relay access denied`, for entries of its access tables and for hits on a DNSBL; one meets these
        after `RCPT`. Gmail sends `554 5.6.0` for a malformed message or one with too many hops.
    .action =
        Read the whole text, every line of it; then:

        - Greeting: the server wants nothing from this client. Check blocklists and reverse DNS for its IP address, and follow the link in the text.
        - `Relay access denied`: log in at your own submission server; on the receiving server, add the domain to those it accepts.
        - After `DATA`, `no valid recipients`: the replies to `RCPT` before it hold the true reasons.
        - After the message: change the content that the text names, or ask the administrator of the receiving server for the rule.
        - Right after `STARTTLS`: the server finds the TLS connection too weak, or wants a client certificate.
    .send =
        As greeting, explain enough to debug with, answer other commands with `503` and wait for `QUIT`; a host that never takes mail sends `521`.
        Within a transaction prefer the precise code: `550` for policy or recipient, `552` for size.
