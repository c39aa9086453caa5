smtp-534 = Authentication mechanism too weak
    .summary = The server’s policy rejects this way of logging in as too weak for this user: the client must use another one.
    .meaning =
        The server knows the mechanism but demands a stronger one from this user. It says nothing about the password, does not call for TLS as `538`
        does, and does not mean an unknown mechanism, which is `504`. Gmail stretches it to logins that need an app password or a confirmation in the
        browser. In Courier the number means too large: `5.3.4` with its dots lost.
    .seen =
        After `AUTH`; from Gmail as `534 5.7.9 Application-specific password required` or `534 5.7.14 Please log in via your web browser`. From
        Courier after `MAIL` as `534 SIZE=Message too big`, or after the message as `534 Message header size exceeds policy limit`.
    .action =
        - Gmail with `5.7.9`: the account uses 2-Step Verification. Create an app password for this program, or let it log in with OAuth.
        - Gmail with `5.7.14`: sign in once with a browser, confirm the sign-in, then try the program again.
        - Another server: choose a stronger mechanism from the `AUTH` line of the `EHLO` reply.
        - The text names a size: shorten the message or its header.
    .send =
        Send it with `5.7.9` when policy rules out the chosen mechanism for this user and you offer a stronger one. For wrong credentials send `535`.
