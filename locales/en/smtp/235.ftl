smtp-235 = Authentication succeeded
    .summary = The login succeeded: the client is known for the rest of the session and goes on with its mail.
    .meaning =
        The SASL exchange that `AUTH` began has ended well. Which sender addresses and recipients this user may use is decided only by the replies
        that follow. If the exchange negotiated a security layer, it is in force right after this line, and both sides forget what `EHLO` had told
        them.
    .seen =
        In answer to `AUTH` with an initial response, or to the last line that the client sends after `334`. It is the last trace of the password in a
        log; a later refusal has another cause.
    .action =
        Go on with `MAIL`, or with a new `EHLO` if a security layer is now in force.

        - Refused after this, for example with `550` or `553`: look at the right to use that sender address, not at the password.
        - Another user is needed: open a new connection, since a second `AUTH` gets `503`.
    .send =
        Send it when the exchange is complete, with `2.7.0`, and put no SASL data in its text. Wrong credentials get `535`, a password database that
        does not answer gets `454`.
