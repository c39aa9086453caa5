smtp-401 = Syntax error made temporary
    .summary = A refusal for bad syntax, relabeled as temporary by the server; the sending server keeps retrying, although only a correction helps.
    .meaning =
        The number is a relabeled `501`: Postfix with `soft_bounce = yes` changes the first digit of every 5yz reply, and of its enhanced code, to 4;
        so `501 5.1.3 Bad recipient address syntax` goes out as `401 4.1.3`. The fault stays the same: an address or argument that breaks the grammar.
        The number has nothing to do with HTTP’s `Unauthorized` or with a login.
    .conflict =
        By RFC 5321, section 4.2.1, a 4yz reply suits a command that can succeed when it is repeated unchanged. Bad syntax never can. Postfix’s
        documentation calls `soft_bounce` a safety net and says that it is no cure. So read 401 as the `501` that it replaces.
    .seen =
        At `RCPT` or `MAIL` with a malformed address, and wherever else such a Postfix would answer `501`. Let’s Encrypt met `401 4.1.3` in
        production, from the one server through which its mailer sends.
    .action =
        Check the refused address or argument character by character, and correct it.
    .sender =
        Look for a stray space or comma, a missing `>`, nothing after the `@`. Correct the address and send again. The first copy stays in the queue
        of your server and comes back as a bounce days later; ignore it then.
    .sending =
        Find the message and the refused address:

        { $postfix-queue }

        Remove this entry from the queue and tell its sender; otherwise both wait until the queue lifetime ends, in Postfix five days.
    .receiving =
        See whether the setting was left on:

        { $postfix-soft-bounce }

        If so, set `soft_bounce = no` and reload. Before that, search the log for other replies that were really permanent: with this setting `450`
        can be a `550`, and `454` a `554`.
    .client =
        Treat 401 with `4.1.3` or `4.1.7` as a bad address and report it at once. For any other 4yz, keep to the first digit and retry.
    .send =
        Never send it on purpose: `501` is the code for bad syntax, and `553` the one for an address that is not allowed.
