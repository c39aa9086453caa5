### Notes on pairs of which 401 is the lower code: how to tell the two apart in practice.

smtp-note-401-501 =
    Apart from the first digit the lines are identical: `501 5.1.3 Bad recipient address syntax` and `401 4.1.3 Bad recipient address syntax`. A
    Postfix with `soft_bounce` switched on has turned one into the other. Nothing else is known to send `401`.

    The change has consequences. A web shop that hands over `user@example.com,other@example.com` as one address learns of the fault at once from
    `501`; from `401` it learns nothing, because its mailer retries for days. If you get `401`, fix the address as if it were `501`, and tell the
    postmaster that the setting was left on. Other replies of that server are softened as well, so a `454` from it may be a permanent refusal.

smtp-note-401-553 =
    `401` is about the form: the address cannot be parsed, as with `<user@example.com` and no closing bracket. `553` may be about the form as well,
    but more often the name is readable and not allowed, as in
    `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user user@example.com`.

    So read the enhanced code. With `4.1.3` or `4.1.7`, correct the address; with `5.7.1`, check the account settings. The time differs, too: `553`
    reaches the sender at once, whereas `401` stays in a queue. Where `soft_bounce` is on, a `553` goes out as `453`, so both may come from the same
    misconfigured server.
