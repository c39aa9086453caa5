smtp-554 = Transaction failed
    .summary = The server refuses this message, or as the greeting the whole session; the reason stands only in the enhanced code and the text.
    .meaning =
        As the greeting it means `No SMTP service here`: the server formally rejects the session before the first command. Later it ends a transaction:
        no valid recipients at `DATA`, a malformed or looping message, unwanted content. Submission servers use it wherever no more precise code fits, so
        by itself it does not mean a missing mailbox.
    .conflict =
        RFC 5321 lists no 554 for `RCPT`, and wants `550` where relaying is declined (section 3.6.2). RFC 6409 lets submission servers send it to
        `MAIL` and `RCPT` too, and Postfix says it with `Relay access denied`. At that stage treat the two numbers alike.
    .seen =
        Postfix sends `554 5.7.1` for entries of its access tables, for hits on a DNSBL and, where `reject_unauth_destination` is set, for
        `Relay access denied`; these replies show up after `RCPT`. Its built-in `defer_unauth_destination` puts `454 4.7.1` before the same words.
        Gmail sends `554 5.6.0` for a malformed message and `554 5.4.6` for one with too many hops (Postfix `5.4.0`), OpenSMTPD `554 5.3.4` for one
        that is too big.
    .action =
        Read every line of the text, and note the stage. As the greeting, the reply is about the client’s IP address, after `RCPT` about permission or a
        blocklist, after the message about its content.
    .sender =
        - `Relay access denied`: send through your own provider’s submission server, logged in.
        - After the message: change the content that the text names, or ask the recipient in another way to have the filter looked at.
        - Anything else: pass the whole bounce to your administrator.
    .sending =
        - Greeting: check reverse DNS, then the blocklist that the text names: { $ptr }
        - A hit on a DNSBL: stop the cause, then have the address delisted: { $dnsbl }
        - `no valid recipients` after `DATA`: the replies to `RCPT` before it hold the true reasons.
        - Right after `STARTTLS`: the server finds the TLS connection too weak, or wants a client certificate: { $certificate }
    .receiving =
        - `Relay access denied`, although the domain is yours: the server does not count it among its own: { $postfix-domains }
        - Wanted mail is refused: find the rule in the log, and put an exception before it, but behind `reject_unauth_destination`; further up, a
          `permit` can make an open relay: { $postfix-access }
    .client =
        Read the replies to `RCPT` even when you send commands in one go: a 554 to `DATA` then only follows from them. After a greeting with 554, send
        `QUIT` and nothing else. Where `PIPELINING` is not offered, wait for each reply: Exim, and Postfix if told to, answer a client that runs ahead
        with 554 and hang up.
    .send =
        In the greeting, put enough into the text to debug with; then answer other commands with `503` and wait for `QUIT`. A host that never takes mail
        sends `521`. Within a transaction prefer the precise code: `550` for policy or recipient, `552` for size.
    .search = spam, blocked, blacklist, blacklisted, DNSBL, relay denied, rejected
