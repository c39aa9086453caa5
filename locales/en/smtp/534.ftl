smtp-534 = Authentication mechanism too weak
    .summary = The server’s policy rejects this way of logging in as too weak for this user: the client must use another one.
    .meaning =
        The server knows the mechanism but demands a stronger one from this user. It says nothing about the password, does not call for TLS as `538`
        does, and does not mean an unknown mechanism, which is `504`. Gmail stretches it to logins that need an app password or a confirmation in the
        browser. In Courier the number means that something is too large: `5.3.4` with its dots lost.
    .conflict =
        RFC 4954 wants the client to go on with another mechanism. At Gmail this leads nowhere with `5.7.9` and `5.7.14`, because these ask the user
        for an app password or a sign-in with a browser. So a client has to show the text, and not only try one mechanism after the other.
    .seen =
        After `AUTH`; from Gmail as `534 5.7.9 Application-specific password required` or `534 5.7.14 Please log in via your web browser`. From
        Courier after `MAIL` as `534 SIZE=Message too big`, or after the message as `534 Message header size exceeds policy limit`.
    .action =
        Read the enhanced code and the words: `5.7.9` wants another way of logging in, `5.7.14` a step in the browser, and a text about size has
        nothing to do with the login.
    .sender =
        - Gmail with `5.7.9`: the account uses 2-Step Verification. Create an app password for this program, or let it log in with OAuth.
        - Gmail with `5.7.14`: sign in once with a browser, confirm it, then try the program again.
        - The text names a size: shorten the message, or its header if that is what it names.
    .sending =
        See which mechanisms the smart host offers once TLS is up:

        { $submission-ehlo }

        In Postfix, `smtp_sasl_mechanism_filter` decides which of them may be used; let a stronger one pass.
    .receiving =
        Make sure that the user can meet your policy: the stronger mechanism stands in your `AUTH` line, and you hold the data that it needs
        (`CRAM-MD5` needs the password itself, not its hash).

        On Courier, the limits are `sizelimit` and, for the header, `BOFHHEADERLIMIT`.
    .client =
        Choose a stronger mechanism from the `AUTH` line and try once more. Do not ask for the password again; show the text if none is left.
    .send =
        Send it with `5.7.9` when policy rules out the chosen mechanism for this user and you offer a stronger one. For wrong credentials send `535`.
