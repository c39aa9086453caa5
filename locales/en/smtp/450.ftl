smtp-450 = Mailbox temporarily unavailable
    .summary = The mailbox cannot take the message right now, because it is busy or held back by policy; the sending server keeps the message and comes back.
    .meaning =
        RFC 5321 gives two examples: the mailbox is busy, or it is blocked for the moment for policy reasons. Greylisting, rate limits and DNS checks
        come under the second. The number does not say that the mailbox is missing; it may be perfectly healthy. After `ATRN` it means that the
        provider refuses the request, because the login does not cover every domain named or because the requests follow one another too fast.
    .conflict =
        RFC 3463 has `4.2.1` for a disabled mailbox, Gmail sends it for one that gets mail too fast. RFC 2645 gives 450 to an `ATRN` for domains
        outside the login as well, which no wait cures. The text decides, not the number.
    .seen =
        Postfix uses it, unless set otherwise, when it checks for a client’s host name (`4.7.25`), for the domain of the sender or recipient (`4.1.8`,
        `4.1.2`) or for the mailbox itself (`4.1.1`), and against clients over a rate limit (`4.7.1`); with `soft_bounce` switched on, it also turns
        every `550` into 450. Gmail sends `4.2.1` when a mailbox gets mail faster than it may.
    .action =
        Read the enhanced code and the text first, because only some of the causes go away by waiting. Greylisting, a lock or a rate limit does; a
        name that DNS does not know stays until somebody mends it.
    .sender =
        As long as the notice speaks of a delay (`Action: delayed`), your server keeps trying, and a second copy does not speed it up. With
        `Action: failed` it has given up: send again later or by another way. After `4.1.2` with `Domain not found`, check the spelling behind the
        `@`. After `4.1.8`, tell whoever runs your own domain.
    .sending =
        - Greylisting: do nothing; the same message only has to come again from the same IP address. A pool of changing addresses starts the wait anew
          each time.
        - `cannot find your hostname`, `4.7.25`: your IP address needs a reverse DNS name that resolves back to it. Check: { $ptr }
        - `4.1.8`: the sender’s domain must have an MX or address record: { $mx }
        - `4.2.1` from Gmail, `4.7.1` with `too much mail`: send more slowly.
    .receiving =
        Find the line in your log; it names the rule. Then:

        - `unverified address`: Postfix asks the mailbox’s own server; what it heard stands behind these words. Ask it yourself: { $rcpt }
        - It heard a clear no: Postfix still says 450 until you set `unverified_recipient_reject_code` to `550`.
        - Every `550` of yours arrives as 450: the test mode may be on: { $postfix-soft-bounce }
        - A refusal that stays the same for days misleads the senders; let the rule answer `550`.
    .client =
        Put off this recipient alone and deliver to the others. For `ATRN`, name only domains that the login covers, and lengthen the interval between
        two requests.
    .send =
        Send it when time alone will change the answer for this mailbox: greylisting, a lock, a rate limit. Use `451` if your own software failed,
        `452` if space ran out, `421` if you mean to hang up, and `550` if the refusal will stand.
