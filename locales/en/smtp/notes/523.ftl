### Notes on the pairs of which 523 is the lower code: how to tell the two apart in practice.

smtp-note-523-524 =
    Both come from the same family of RFC 5248, and a table of codes makes them look alike: encryption for a login. On the wire they come from
    different programs. `523 5.7.10` is Dovecot or a go-smtp server that has just seen `AUTH` on a connection without TLS.
    `524 5.2.4 Mailing list expansion problem` is OpenSMTPD talking about an alias.

    A list of codes misleads here: somebody reads “needs encryption” for the `524`, changes TLS settings for an hour, and the faulty alias stays. Look
    one line up in the log. If the last command was `RCPT`, no setting for TLS will help.

smtp-note-523-530 =
    A client that logs in too early gets `523`; one that skips the login gets `530`. Ask which command stands before the reply. `AUTH` then
    `523 5.7.10 TLS is required`: the client did try, only without TLS. `MAIL` then `530 5.7.0 Authentication required`: it never tried.

    Both can stand in one log. A script that ignores the refused `AUTH` and carries on with `MAIL` shows only the last reply to its user, `530`, or
    go-smtp’s own `502 5.7.0 Please authenticate first`. So people add a password that was already there. Scroll up to the first refusal and switch
    TLS on; the second refusal goes away with it.

smtp-note-523-538 =
    For the client these are one refusal with two numbers, and RFC 4954 prescribes a third, `504 5.5.4`. Code that checks for one number only works
    against one brand of server. Write the test as “login refused, no TLS yet” and all three are covered.

    Which one you see tells you about the software: `523 5.7.10` points to Dovecot or go-smtp, `538 5.7.11` to aiosmtpd. One caution remains. A
    `523` *after the message* has nothing to do with logins; `523 Message length (…) exceeds administrative limit` is from Courier and about the
    length of the mail, which TLS does not change.

smtp-note-523-552 =
    People compare these because of Courier. Its `523 Message length (… bytes) exceeds administrative limit(…).` says what other servers say with
    `552 5.3.4`: the message is over the limit, and a smaller one will pass. The two numbers in the Courier text even tell how much too long it is.

    Before you shrink anything, check the stage. A `523` straight after `AUTH` wants TLS and has nothing to do with size. A `552` may mean a full
    mailbox, where a smaller message bounces just as well; Courier’s text never means that.
