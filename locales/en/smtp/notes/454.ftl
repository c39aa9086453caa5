### How to tell 454 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-454-535 =
    Confusing these two sends users after the wrong fault. After `535 5.7.8` a mail program should ask for the password. After `454 4.7.0` it must
    not: the server has compared nothing, and a user who is asked again doubts a password that was right. RFC 4954 says so to the authors of clients.

    On the server, the log keeps them apart better than the client can. Dovecot or saslauthd reports a refused user in one case and a failed lookup, a
    dead socket or a timeout in the other. If many users report in the same minute that yesterday’s password no longer works, check for `454` before
    you reset anything.

smtp-note-454-540 =
    Does the server’s `EHLO` reply list `STARTTLS`? If it does and the command still fails, `454 4.7.0 TLS not available due to local problem` points
    to a certificate or key that the server cannot use; waiting does not correct it. If the reply does not list it, the client has asked for something
    that nobody offered, and Courier’s `540 TLS not available.` only says so.

    So fix the first on the server and the second in the client, which has to read the list of extensions first. A `540` after `RCPT` has nothing to
    do with TLS: at Rambler it says that the recipient’s mailbox is inactive.
