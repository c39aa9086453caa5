### Notes on the pairs of which 535 is the lower code: how to tell the two apart in practice.

smtp-note-535-538 =
    A password was sent and refused; the question is whether the server looked at it. With `538 5.7.11` it did not: it stopped because the connection
    is unencrypted. With `535 5.7.8` it did, and the password was wrong (unless the text is Postfix’s `Invalid authentication mechanism`).

    So work in this order. Encrypt first, then judge the password, never the other way round, since a password that was sent in the clear to get past
    a `538` has to be changed anyway. A session may well show both: `538` before TLS, `535` after it. In that case the password was wrong from the
    start.
