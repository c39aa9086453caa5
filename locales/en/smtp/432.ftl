smtp-432 = Password transition needed
    .summary = The account must first be moved over to the chosen login mechanism; some servers use the number for being too busy.
    .meaning =
        By RFC 4954 it answers `AUTH`: the user has to make the transition to the selected mechanism, as a rule by logging in once with `PLAIN`, after
        which the mechanism should work in later sessions. That is not a wrong password. Software uses the number otherwise, too: Exchange Online
        sends `432 4.3.2` when one mailbox submits over more than three connections at a time, and Courier sends 432 when it cannot start a helper
        process or reach a mail filter. Old lists speak of a stopped incoming queue on Exchange, which is `4.3.2` with its dots lost.
    .seen =
        With programs and printers that submit many messages at once to Exchange Online (`Concurrent connections limit exceeded`), and on Courier
        servers at `MAIL`, `VRFY`, `EXPN` and the end of a message.
    .action =
        The enhanced code decides.

        - `4.7.12`: log in once with `PLAIN` over TLS, then return to the former mechanism. If `PLAIN` is not offered, ask the administrator of the
          account.
        - `4.3.2` from Exchange Online: keep to three connections per mailbox, and let the program repeat a refused message after a pause.
        - Courier, `Mail filters temporarily unavailable`: the message waits in the sender’s queue. The administrator of the receiving server checks
          that the filters run.
    .send =
        Send it only in answer to `AUTH`, with `4.7.12`. Too many connections are `421`, a filter that does not answer is `451`, and a login that
        fails for the server’s own reasons is `454`.
