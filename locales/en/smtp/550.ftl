smtp-550 = Mailbox unavailable
    .summary = The server refuses this recipient, sender or message: the mailbox is missing, permission is lacking or a policy forbids it.
    .meaning =
        Three families share the number: the recipient does not exist or is disabled (`5.1.1`, `5.2.1`), the client may not relay or use this sender
        (`5.7.1`), or a policy was not met: SPF, DKIM, DMARC or reverse DNS (`5.7.20` to `5.7.26`), content, reputation. Only the enhanced code and
        the text tell them apart. Therefore do not strike an address off a list because of the number alone.
    .seen =
        After `RCPT` for an unknown recipient or refused relaying, and after the end of the message for its content or a failed check. After `EHLO` or
        `MAIL` it is aimed at the client or the sender; after `VRFY` and `EXPN` at the name asked for.
    .action =
        Go by the enhanced code and the words after it:

        - `5.1.1`, or `5.1.10` from Exchange Online: the recipient was not found. Check the spelling, and ask the person for the present address.
        - `5.7.1` with “relay”: use your own submission server and log in. If you run the receiving server, add the domain to those it accepts.
        - `5.7.20` to `5.7.26`: the sender’s administrator mends what the text names: SPF, DKIM, DMARC or the PTR record of the IP address.
        - A blocklist or reputation: stop the cause first, then follow the link in the text to be delisted.

        If you run the receiving server and the mail is wanted, its log names the rule that refused.
    .send =
        Send it for an unknown recipient, for refused relaying and for policy, always with an enhanced code and a text that names the reason. If the
        obstacle will pass by itself, send `450`; for an address of an unacceptable form, `553`.
