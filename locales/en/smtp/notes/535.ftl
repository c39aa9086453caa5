### Notes on the pairs of which 535 is the lower code: how to tell the two apart in practice.

smtp-note-535-538 =
    Somebody has typed a password, the server says no, and the question is whether the password was ever looked at. With `538 5.7.11` it was not:
    the server stopped because the line is unencrypted. With `535 5.7.8` it was, and it did not fit.

    The order in which to work follows from this. Encrypt first, then judge the password, never the other way round, since a password that was
    sent in the clear to get past a `538` has to be changed anyway. A session may well show both: `538` before TLS, `535` after it. In that case
    the typing error was there all the time.
