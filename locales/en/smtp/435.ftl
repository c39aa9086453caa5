smtp-435 = Login check failed for now
    .summary = The server could not check the login because something behind it failed; the password may be right, and the client tries later.
    .meaning =
        Exim uses 435 where RFC 4954 has `454`. `Unable to authenticate at present` means that a lookup or condition which checks the login could not
        be evaluated; it comes even after a correct password, if Exim cannot work out the identity to record. `Internal error` is an unexpected result
        of the check. It does not say that the password is wrong, which is `535`, with one exception: a Postfix with `soft_bounce = yes` turns
        `535 5.7.8` into `435 4.7.8`.
    .seen =
        After `AUTH` on servers that run Exim; their log has the same line with the cause added, which the client does not see.
    .action =
        A user keeps the password as it is and tries again later.

        The administrator of the Exim server finds the line with `435 Unable to authenticate at present` in the main log. The cause stands at its end,
        for example a password file that cannot be opened or a Perl module that is missing; mend that part of the authenticator.

        With `4.7.8` the password is in fact refused: correct it, and turn `soft_bounce` off on the server.
    .send =
        Send `454` with `4.7.0`: clients know from it that they should not ask for another password.
