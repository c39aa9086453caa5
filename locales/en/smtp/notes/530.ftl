### Notes on the pairs of which 530 is the lower code: how to tell the two apart in practice.

smtp-note-530-535 =
    Look for `AUTH` in the session. Without it, `530`; with it, `535`. Users describe both as “it asks for my password”, so the log has to decide. A
    mail program with an empty user name does not log in at all and gets `530 5.7.0 Authentication required` after `MAIL`, however often the password
    is typed. Courier breaks the rule: it says `535 Authentication required.` there.

    They also come as a pair: the login fails with `535`, the program goes on all the same, and `MAIL` fails with `530`. Error windows show the last
    one. If you read “authentication required” although credentials are stored, search upward for a `535` before you search for a checkbox.

smtp-note-530-538 =
    Both may be a demand for TLS, hence the confusion. `530 5.7.0 Must issue a STARTTLS command first` blocks nearly everything, even a harmless
    `MAIL`; only `EHLO`, `STARTTLS`, `NOOP` and `QUIT` pass. A `538` blocks only the login with one mechanism; on the same connection `MAIL` might go
    through.

    For the client the cure is the same, TLS, so the number matters mostly to the server’s owner. If you see `538`, either your server offered a
    mechanism too early, which RFC 4954 advises against, or the client did not wait for the offer. If you see `530` on the MX of a domain, strangers
    cannot deliver to you unless they speak TLS.

smtp-note-530-550 =
    Both can mean “you may not relay”. `530 5.7.0 Authentication required` invites you to log in and come back. `550 relay not permitted`, the text of
    Exim’s default configuration, contains no such offer, and yet a login may be all that is missing: the server only says that this recipient is out
    of reach for a stranger.

    An example: a laptop leaves the office network, where the server trusted its address, and sending fails with `550` at `RCPT`. Nobody told the mail
    program to log in, because the word “authentication” does not occur in the reply. A login cures this `550`, too. If you are logged in already, the
    trouble is your permission for this recipient or sender.
