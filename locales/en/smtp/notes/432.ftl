### How to tell 432 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-432-435 =
    Somebody reports that the login fails although the password is right, and both numbers fit that story. With
    `432 4.7.12 A password transition is needed`, the account waits for the user: one login by another method and it is over. With
    `435 Unable to authenticate at present`, nobody outside can do anything; a lookup behind Exim has broken.

    So count the victims. A single user with a 432 has an account that was never moved; all users with a 435 since nine o’clock share one dead
    database. Do not ask anyone to log in with `PLAIN` because of a 435: it reaches the same broken check, and the password crosses the wire once more
    for nothing.

smtp-note-432-454 =
    Whether to bother the user is the question here, and the two give opposite answers. After `454 4.7.0 Temporary authentication failure`, leave the
    user in peace: the retry does the work. After `432 4.7.12`, a retry with the same mechanism fails for ever, because the account lacks a secret
    that only a login with `PLAIN` can store.

    A given 432 may not mean that at all, though. `432 4.3.2 Concurrent connections limit exceeded` comes from Exchange Online when a mailbox sends
    over too many connections, and then it behaves like a temporary refusal: pause, reuse a connection, go on. Programs that show “change your
    password” for every 432 send printers and their owners on a wild-goose chase.

smtp-note-432-534 =
    Change your way of logging in, say the two, and they point in opposite directions. `432` sends it down for one login, from a mechanism such as
    `CRAM-MD5` to `PLAIN`, so that the server can learn the password and store what the better mechanism needs. `534` sends it up, away from a method
    that policy calls too weak.

    Mixing them up is expensive: a client that answers `534` with `PLAIN` offers the weakest thing it has, and one that answers 432 with something
    stronger never gets in. Under `534 5.7.9 Application-specific password required`, Gmail wants neither; it wants a password made for this one
    program. The word that decides is in the text, not in the digit before it.

smtp-note-432-535 =
    Resetting the password is the reflex, and with `432` it is the wrong one. The server has not said that the password is bad; it has said that it
    cannot check this account with this mechanism yet. A new password leaves the account exactly where it was, and the next `AUTH CRAM-MD5` earns the
    same answer.

    A short experiment separates them. Log in once with `PLAIN` under TLS: if that gives `235`, the password is fine and the 432 was the transition;
    if it gives `535 5.7.8`, the password is wrong after all. From Exchange Online the experiment is void, since `432 4.3.2` counts connections there
    and says nothing about anybody’s credentials.
