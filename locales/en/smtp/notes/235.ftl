### Notes on the pairs whose lower code is 235: how to tell the two codes apart in practice.

smtp-note-235-250 =
    The success of a login is `235`, not `250`. A home-made client that waits for “OK” after the password stops at
    `235 2.7.0 Authentication successful`: the login worked, but the client waits for a number that never comes.

    In logs, people make the opposite mistake. A line `250-AUTH PLAIN LOGIN` after `EHLO` shows only that the server offered login. People take it for
    proof that the client logged in, and then wonder about `Relay access denied`. Search for `235` between that line and `MAIL`. If it is missing, the
    client did not log in, perhaps because it found no password for this host name.

smtp-note-235-334 =
    Count the `334` lines. `AUTH LOGIN` brings two, one for the name and one for the password, before the final reply. `AUTH PLAIN` with the data on
    the same line brings none; `AUTH PLAIN` alone brings an empty one, which is the digits, a space and nothing else. A client that sends the password
    to the first prompt of `LOGIN` has offered it as user name, and the log of the server may show user names that failed.

    If the session goes on after `235`, the login is complete, and a later fault has nothing to do with Base64. If the last line is a `334`, the
    client still owed an answer.

smtp-note-235-535 =
    The same account can get both within a minute. A phone with the new password gets `235`; an office scanner with the old one gets `535 5.7.8` at
    every attempt. So compare the client addresses in the log before you reset anything: if one device gets in, the account and its password are fine.

    Within a single session, a `535` before the `235` is harmless as well. The client tried one mechanism, failed, and took another, as RFC 4954
    allows. Tools that ban addresses by counting failures see only the `535`; set their limit above a single failure.
