smtp-235 = Authentication succeeded
    .summary = The login succeeded: the client is known for the rest of the session and goes on with its mail.
    .meaning =
        The SASL exchange that `AUTH` began has ended well. Which sender addresses and recipients this user may use is decided by the replies that
        follow. If the exchange negotiated a security layer, it is in force right after this line, and both sides forget what `EHLO` had told them.
    .seen =
        In answer to `AUTH` with an initial response, or to the last line that the client sends after `334`. After this reply, the password plays no
        further part in the session.
    .action =
        The client goes on with its mail. If a later command is refused, for example with `550` or `553`, look at the right to use that sender
        address, not at the password.
    .sender =
        Your user name and password are right. If sending still fails, use the sender address that belongs to the account, or ask your provider to
        allow the other one.
    .receiving =
        Which addresses a login may use as sender is a setting of its own. In Postfix `reject_sender_login_mismatch` enforces it, and
        `smtpd_sender_login_maps` says who owns an address:

        { $postfix-sender-login }
    .client =
        - If a security layer is now in force, begin again with `EHLO`; otherwise send `MAIL`.
        - For another user open a new connection, since a second `AUTH` gets `503`.
    .send =
        Send it when the exchange is complete, with `2.7.0`, and put no SASL data in its text. Wrong credentials get `535`, a password database that
        does not answer gets `454`.
