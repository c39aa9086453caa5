smtp-535 = Authentication credentials invalid
    .summary = The login failed because user name, password or token was refused: the user must supply the right ones.
    .meaning =
        The server could not authenticate the client with what it sent. RFC 4954 makes it the general answer to a failed login when no more specific
        code fits, so a correct password can meet it too, for example where the provider has switched off password logins. It is neither `530`, a
        login that was not tried, nor `454`, a check that the server could not carry out.
    .conflict =
        RFC 2554, the forerunner of RFC 4954, also prescribed 535 for an initial response that the mechanism does not allow; today that is `501` with
        `5.7.0`. From an old server the number may therefore mean the form of the `AUTH` command. IANA lists it under `5.7.0`, `5.7.8` and `5.7.14`;
        other enhanced codes are the provider’s own.
    .seen =
        After `AUTH`, directly or after one or more `334`. Gmail sends `535-5.7.8 Username and Password not accepted`, Microsoft servers
        `535 5.7.3 Authentication unsuccessful`, Exchange Online also `535 5.7.139` with the reason in words. A Courier server that requires a login
        answers `MAIL` without one with `535 Authentication required.`, where others send `530`; Postfix refuses an unknown mechanism with `535 5.7.8`
        and `Invalid authentication mechanism`, where `504` is meant.
    .action =
        Try the login by hand before you change anything; the command asks for the password:

        { $login }

        If it succeeds, the program holds other credentials or talks to another host.
    .sender =
        - Type user name and password again; many providers want the full address, and a stored password may be out of date.
        - The provider asks for an app password or OAuth: the account’s normal password will not do.
        - `5.7.139` with `SmtpClientAuthentication is disabled` or `basic authentication is disabled`: an administrator must permit SMTP AUTH for the
          mailbox or the tenant, or the program must log in with OAuth.
    .sending =
        See which entry your server uses for the smart host. In Postfix, the key in `smtp_sasl_password_maps` must have the same form as `relayhost`;
        otherwise an older entry may match.

        { $postfix-client-auth }
    .receiving =
        Ask the user database directly, without SMTP in between:

        { $dovecot-login }

        If this login works, the fault lies between the SMTP server and that database. The log of the authentication service names the reason that the
        client is not told.
    .client =
        Ask the user for new credentials, once. Do not repeat refused ones in a loop; that can lock the account. After `454`, do not ask for the
        password at all.
    .send =
        Send it with `5.7.8`, in the same words for an unknown user as for a wrong password. If the user database is out of reach, send `454`.
    .search = wrong password, bad username, login failed, authentication failed, authentication unsuccessful, app password
