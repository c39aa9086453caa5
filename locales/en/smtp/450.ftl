smtp-450 = Mailbox temporarily unavailable
    .summary = The mailbox is busy, or a policy blocks it for the moment; the sending server keeps the message and tries again later.
    .meaning =
        RFC 5321 gives two examples: a busy mailbox and a block for policy reasons. Greylisting, rate limits and DNS checks count as policy. The
        number does not say that the mailbox is missing. After `ATRN` it means that the provider refuses the request, because the login does not cover
        every domain named or because the requests follow one another too fast.
    .conflict =
        RFC 3463 has `4.2.1` for a disabled mailbox; Gmail sends it for one that gets mail too fast. RFC 2645 also prescribes 450 when an `ATRN` names
        domains outside the login, and waiting does not cure that. So go by the text here, not by the number.
    .seen =
        Unless set otherwise, Postfix uses it when it checks the client’s host name (`4.7.25`), the domain of the sender or recipient (`4.1.8`,
        `4.1.2`) or the mailbox itself (`4.1.1`), and against clients over a rate limit (`4.7.1`); with `soft_bounce` switched on, it also turns every
        `550` into 450. Its `postscreen` puts off every recipient of a new client with `4.3.2` after its tests of the protocol. Gmail sends `4.2.1`
        when a mailbox gets mail faster than it may.
    .action =
        Read the enhanced code and the text first, because only some of the causes go away by waiting. Greylisting, a lock or a rate limit passes; a
        name that DNS does not know needs somebody to correct it.
    .sender =
        As long as the notice speaks of a delay (`Action: delayed`), your server keeps trying, and a second copy does not speed it up. With
        `Action: failed` it has given up: send again later or by another way. After `4.1.2` with `Domain not found`, check the spelling behind the
        `@`. After `4.1.8`, tell whoever runs your own domain.
    .sending =
        - Greylisting: do nothing; the same message only has to come again from the same IP address. With changing IP addresses, the wait begins again
          each time.
        - `cannot find your hostname`, `4.7.25`: your IP address needs a reverse DNS name that resolves back to it. Check: { $ptr }
        - `4.1.8`: the sender’s domain must have an MX or address record: { $mx }
        - `4.2.1` from Gmail, `4.7.1` with `too much mail`: send more slowly.
    .receiving =
        Find the line in your log; it names the rule. Then:

        - `unverified address`: Postfix asks the mailbox’s own server; the answer stands behind these words. Ask that server yourself: { $rcpt }
        - The answer was a clear no: Postfix still says 450 until you set `unverified_recipient_reject_code` to `550`.
        - Your server sends 450 in place of every `550`: its test mode may be on: { $postfix-soft-bounce }
        - The refusal is meant to stay: let the rule answer `550`, because a 450 that lasts for days misleads the senders.
    .client =
        Put off this recipient alone and deliver to the others. For `ATRN`, name only domains that the login covers, and lengthen the interval between
        two requests.
    .send =
        Send it when time alone will change the answer for this mailbox: greylisting, a lock, a rate limit. Use `451` if your own software failed,
        `452` if space ran out, `421` if you mean to hang up, and `550` if the refusal will stand.
    .search = mailbox busy, mailbox locked, graylisting, greylisted
