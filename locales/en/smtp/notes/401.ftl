### Notes on pairs of which 401 is the lower code: how to tell the two apart in practice.

smtp-note-401-501 =
    Take the first digit away and the line is identical: `501 5.1.3 Bad recipient address syntax` and `401 4.1.3 Bad recipient address syntax`. A
    Postfix with its safety net on has turned one into the other. Nothing else is known to send `401`.

    The consequence is worth an alarm. A web shop that hands over `user@example.com,other@example.com` as one address learns it at once from `501`;
    from `401` it learns nothing, because its mailer retries for days. If you meet `401`, fix the address as if it were `501`, and write one line to
    the postmaster: `soft_bounce` was left on. Other replies of that server are softened as well, so a `454` from it may be a plain refusal.

smtp-note-401-553 =
    Form or permission? `401` is about form: the address cannot be parsed, as with `<user@example.com` and no closing bracket. `553` may be about form
    as well, but more often the name is perfectly readable and not allowed, as in
    `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user user@example.com`.

    So read what follows the enhanced code. `4.1.3` or `4.1.7` sends you to the keyboard; `5.7.1` sends you to the account settings. And mind the
    clock: `553` reaches the sender at once, whereas `401` sits in a queue. One cross-trap: where `soft_bounce` is on, a `553` goes out as `453`, so
    both may come from the same misconfigured server.
