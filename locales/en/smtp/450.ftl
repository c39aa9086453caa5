smtp-450 = Mailbox temporarily unavailable
    .summary = The mailbox cannot take the message right now, because it is busy or held back by policy; the sending server keeps the message and comes back.
    .meaning =
        RFC 5321 gives two examples: the mailbox is busy, or it is blocked for the moment for policy reasons. Greylisting, rate limits and DNS checks
        come under the second. The number does not say that the mailbox is missing; it may be perfectly healthy. After `ATRN` it means that the
        provider refuses the request, because the login does not cover every domain named or because the requests follow one another too fast.
    .seen =
        Postfix uses it, unless set otherwise, when it checks for a client’s host name (`4.7.25`), for the domain of the sender or recipient (`4.1.8`,
        `4.1.2`) or for the mailbox itself (`4.1.1`), and against clients over a rate limit (`4.7.1`); with `soft_bounce` switched on, it also turns
        every `550` into 450. Gmail sends `4.2.1` when a mailbox gets mail faster than it may.
    .action =
        Read the enhanced code and the text first: only some of the causes go away by waiting.

        - Greylisting: do nothing; the same message only has to come again from the same IP address.
        - `Cannot find your hostname`, `4.7.25`: as administrator of the sending server, give its IP address a reverse DNS name that resolves back to
          it.
        - `Domain not found`: with `4.1.8`, mend the DNS of the sender’s domain; with `4.1.2`, check the spelling of the recipient’s.
        - `4.2.1` from Gmail: send less often to this mailbox.
        - `ATRN`: name only domains that your login covers, and ask less often.
    .send =
        Send it when time alone will change the answer for this mailbox: greylisting, a lock, a rate limit. Use `451` if your own software failed,
        `452` if space ran out, `421` if you mean to hang up, and `550` if the refusal will stand.
