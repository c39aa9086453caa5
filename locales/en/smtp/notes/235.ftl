### Notes on the pairs whose lower code is 235: how to tell the two codes apart in practice.

smtp-note-235-250 =
    A home-made client may wait for “OK”, that is `250`, after the password and stall at `235 2.7.0 Authentication successful`. The login
    worked; the program is stuck on a number that never comes.

    The opposite error is in the reading of logs. A line `250-AUTH PLAIN LOGIN` after `EHLO` shows only that login was on offer. People take it
    for proof that the client logged in, and then wonder about `Relay access denied`. Search for `235` between that list and `MAIL`: if it is
    missing, the client never tried, perhaps because it found no password for this host name.

smtp-note-235-334 =
    Count the questions. `AUTH LOGIN` brings two `334` lines, one for the name and one for the password, before the verdict; `AUTH PLAIN` with the
    data on the same line brings none; `AUTH PLAIN` alone brings an empty one, which is the digits, a space and nothing else. A client that sends
    the password to the first prompt of `LOGIN` has offered it as user name, and the log of the server may show user names that failed.

    If the session goes on after `235`, the login is behind you, and a fault further down has nothing to do with Base64. If the last line is a
    `334`, the client owed an answer.

smtp-note-235-535 =
    The same account can earn both within a minute, and both are true. A phone with the new password gets `235`; a scanner in the corner with the
    old one gets `535 5.7.8` at every attempt. So compare the client addresses in the log before you reset anything: if one device gets in, the
    account and its password are fine.

    Within a single session a `535` before the `235` is harmless as well. The client tried one mechanism, failed, and took another, as RFC
    4954 allows. Tools that ban addresses by counting failures see only the first line; set their limit above a single failure.
