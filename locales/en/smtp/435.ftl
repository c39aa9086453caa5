smtp-435 = Login check failed for now
    .summary = The server could not check the login because something behind it failed; the password may be right, and the client tries later.
    .meaning =
        The number is Exim’s. `Unable to authenticate at present` means that a lookup or condition which checks the login could not be evaluated; it
        comes even after a correct password, if Exim cannot work out the identity to record. `Internal error` is an unexpected result of the check. It
        does not say that the password is wrong, which is `535`, with one exception: a Postfix with `soft_bounce = yes` turns `535 5.7.8` into
        `435 4.7.8`.
    .conflict =
        RFC 4954 gives `454` to a login that fails through the server’s own fault, and knows no 435; Exim has `454` for TLS only. A client that looks
        for `454` alone misses Exim’s reply, unless it falls back on the first digit.
    .seen =
        After `AUTH` on servers that run Exim; their log has the same line with the cause added. The client sees a cause only where `server_condition`
        yields one as text.
    .action =
        Keep the password as it is, and let the client try again later. If `4.7.8` follows the number, the password has been refused: correct it.
    .sender =
        Leave the message in the outbox. If the login still fails after an hour, give your provider your user name and the time of one attempt: the
        cause stands in the server’s log, and nothing on your device shows it.
    .sending =
        If your server logs in at a smart host, try the same account apart from the queue:

        { $login }

        The same 435 means that the smart host is at fault; your mail waits. Any other answer points to the name or password stored on your server.
    .receiving =
        Read the end of the line in Exim’s main log:

        { $exim-435 }

        It names what failed: a password file that cannot be opened, a database that does not answer, a Perl module that is missing. Fix that, then
        look at `server_condition` and `server_set_id` of the authenticator. For `4.7.8` on Postfix, see whether the test mode is on, and turn it off:

        { $postfix-soft-bounce }
    .client =
        Treat it like `454`: do not open a password dialog, do not delete stored credentials, tell the user that the server failed, and try again
        after a pause.
    .send =
        Send `454` with `4.7.0`: it tells clients not to ask for another password.
