### How to tell 432 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-432-435 =
    Both fit a report that the login fails although the password is right. With `432 4.7.12 A password transition is needed`, the user can end it: one
    login by another method. With `435 Unable to authenticate at present`, nobody outside can do anything; a lookup behind Exim has failed.

    Count the affected users. A single user with a `432` has an account that was never moved; if all users have got a `435` since nine o’clock, they
    share one dead database. Do not ask anyone to log in with `PLAIN` because of a `435`: it reaches the same broken check, and the password crosses
    the wire once more for nothing.

smtp-note-432-454 =
    Does the user have to do something? After `454 4.7.0 Temporary authentication failure`, no: a later retry does the work. After `432 4.7.12`, yes:
    a retry with the same mechanism fails every time, because the account lacks a secret that only a login with `PLAIN` can store.

    A given `432` may mean something else, though. `432 4.3.2 Concurrent connections limit exceeded` comes from Exchange Online when a mailbox sends
    over too many connections, and it behaves like a temporary refusal: pause, reuse a connection, go on. A program that shows “change your password”
    for every `432` sends the owners of printers to look for a fault that is not there.

smtp-note-432-534 =
    Both ask for another way of logging in, but in opposite directions. `432` asks for a weaker mechanism once, for example `PLAIN` in place of
    `CRAM-MD5`, so that the server can learn the password and store what the better mechanism needs. `534` asks for a stronger one, because policy
    calls the method too weak.

    A client that answers `534` with `PLAIN` offers the weakest mechanism it has, and one that answers `432` with something stronger never gets in.
    With `534 5.7.9 Application-specific password required`, Gmail wants neither; it wants a password made for this one program. So read the text
    before you change the mechanism.

smtp-note-432-535 =
    Do not reset the password after `432`. The server has not said that the password is wrong; it has said that it cannot check this account with this
    mechanism yet. A new password changes nothing about that, and the next `AUTH CRAM-MD5` gets the same answer.

    A short test separates them. Log in once with `PLAIN` under TLS: if that gives `235`, the password is fine and the `432` was the transition; if it
    gives `535 5.7.8`, the password is wrong after all. For Exchange Online the test proves nothing, since `432 4.3.2` counts connections there and
    says nothing about anybody’s credentials.
