smtp-432 = Password transition needed
    .summary = The account must first be moved over to the chosen login mechanism; some servers also send it when they are too busy.
    .meaning =
        By RFC 4954 it answers `AUTH`: the user has to make the transition to the selected mechanism, as a rule by logging in once with `PLAIN`, after
        which the mechanism should work in later sessions. The reply does not mean a wrong password. Some software uses the number for other things:
        Exchange Online sends `432 4.3.2` when one mailbox submits over more than three connections at a time, or receives messages too quickly, and
        Courier sends 432 when a helper process or a mail filter fails. Old lists speak of a stopped incoming queue on Exchange, which is `4.3.2`
        without its dots.
    .conflict =
        RFC 4954 defines the number for `AUTH` alone, while Exchange Online and Courier send it for overload and broken helpers. IANA, following RFC
        5248, lists `422` beside the same `X.7.12`.
    .seen =
        With programs and printers that submit many messages at once to Exchange Online (`Concurrent connections limit exceeded`), and on Courier
        servers at `MAIL`, `RCPT`, `VRFY`, `EXPN` and the end of a message.
    .action =
        Look at the enhanced code first: `4.7.12` concerns the account, `4.3.2` from Exchange Online the load on one mailbox, and a Courier reply
        without one a fault on the server. None of the three calls for another password.
    .sender =
        - `4.7.12`: in the mail program, choose the plain password method with TLS turned on, log in once, then return to the method that you had.
        - `Concurrent connections limit exceeded` or `sender thread limit exceeded`: too many programs or devices send from this mailbox at once. Send
          the refused message again a little later.
        - `recipient thread limit exceeded`: the recipient’s mailbox gets too many messages at once. If the report is final, send again later.
        - `Mail filters temporarily unavailable`: do nothing, the message waits in your server’s queue.
    .sending =
        If your server relays through one mailbox at Exchange Online, keep to three connections at a time. Postfix opens up to 20 to one destination,
        unless `smtp_destination_concurrency_limit` is lower. A mailbox of its own for each busy program spreads the load.
    .receiving =
        - You send `4.7.12`: users can follow it only if `PLAIN` works under TLS. Try it: { $login-plain }
        - You run Courier with filters: an installed filter has to be running, or no mail is taken at all. Start it again, or uninstall it with
          `filterctl`.
        - Courier says `Service temporarily unavailable`: a helper process did not start or broke off; look at the mail log and the limits on
          processes and memory.
    .client =
        On `4.7.12`, keep the user’s password and, under TLS only, authenticate once with `PLAIN`; the former mechanism should work from the next
        session on. On `4.3.2`, wait and repeat the message, with a pool of at most three connections per mailbox.
    .send =
        Send it only in answer to `AUTH`, with `4.7.12`. Too many connections are `421`, a filter that does not answer is `451`, and a login that
        fails for the server’s own reasons is `454`.
