### Notes on the pairs of which 525 is the lower code: how to tell the two apart in practice.

smtp-note-525-530 =
    One step of the login lies between the two. `530` means that the server does not know yet who you are; `525` means that it knows, and that this
    account is closed. After a `530` you add a login, after a `525` you telephone.

    A misleading case: a web shop has sent its mail for years, then every mail fails after `AUTH` with
    `525 5.7.13 [M5] Your credentials have been compromised`. Somebody “repairs” it by removing the login from the configuration. Now the server
    answers `530` to `MAIL`, and the log looks as if the login had been forgotten. The cause is still what the `525` said.

smtp-note-525-535 =
    The difference is one bit of information: was the password right? With `535` it was not accepted, or the server does not want to tell. With `525`
    it was, and the account behind it is closed. A mail program that opens the password dialog on both makes its user try passwords without need after
    the second.

    A `535` does not prove that the account is open, though. A server may answer `535 5.7.8` for a disabled account too, so as not to reveal that the
    guess was right; RFC 4954 leaves room for that. If a `535` stays with a password that webmail accepts, ask the provider about the state of the
    account before you reset anything.

smtp-note-525-550 =
    A suspended mailbox can answer with either. On a cPanel server it reads `525 5.7.13 Disabled recipient address`; elsewhere the same state is
    `550 5.2.1`. For the sender both mean the same: the address was right, it is closed for the moment, and another channel is needed.

    List software must not treat them differently. Code that removes an address at the first `550` and has no rule for `525` keeps mailing a dead
    account for months. Handle both by the reason: `5.2.1` and this `5.7.13` mean disabled, while only `5.1.1` means that nobody is there.
