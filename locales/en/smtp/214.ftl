smtp-214 = Help message
    .summary = The server answers a request for help with a text for people; nothing is accepted or refused by it.
    .meaning =
        The text tells how to use the server or, if `HELP` had a command as its argument, what that command means. A command listed here need not be
        open to this client: Postfix lists all that it implements, even those switched off by configuration. What the session may really use stands in
        the reply to `EHLO`.
    .conflict =
        RFC 5321 gives `HELP` two successful answers, `211` and 214. Haraka and aiosmtpd say `250` instead, Haraka with the words
        `Not implemented`. By the first digit all of them are success.
    .seen =
        When somebody types `HELP` by hand, or a scanner sends it. Postfix and Exim print their commands; OpenSMTPD prints where to report bugs.
    .action =
        Read it, then go on. To learn which extensions the server offers to you, look at its reply to `EHLO`:

        { $ehlo }
    .client =
        A program that finds 214 in its log has sent a line that begins with `HELP`. Make sure that no message text goes out as commands: send the
        text only after `354`.
    .send =
        Support `HELP` at least without an argument, as RFC 5321 asks. For an argument that you have no text for, say `504`. Keep the version number
        out if your greeting hides it.
