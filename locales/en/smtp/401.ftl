smtp-401 = Syntax error made temporary
    .summary = A refusal for bad syntax that the server has relabeled as temporary; the sending server queues mail that only a correction can save.
    .meaning =
        The number is a relabeled `501`: Postfix with `soft_bounce = yes` changes the first digit of every 5yz reply, and of its enhanced code, to 4;
        so `501 5.1.3 Bad recipient address syntax` goes out as `401 4.1.3`. The fault stays the same, an address or argument that breaks the grammar,
        and time does not mend it. The number has nothing to do with HTTP’s `Unauthorized` or with a login.
    .seen =
        At `RCPT` or `MAIL` with a malformed address, and wherever else such a Postfix would answer `501`. Let’s Encrypt met `401 4.1.3` in
        production, from the one server through which its mailer sends.
    .action =
        Look at the refused address character by character: a stray space or comma, a missing `>`, nothing after the `@`. Correct it, send again, and
        delete the queued copy, which would otherwise be tried for days.

        The administrator of the receiving server looks for `soft_bounce` in `main.cf`. It is a safety net for tests; left on, it makes every sender
        learn of hopeless mail days late.

        A programmer treats 401 with `4.1.3` or `4.1.7` as a bad address.
    .send =
        Never send it by choice: `501` is the code for bad syntax, and `553` the one for an address that is not allowed.
