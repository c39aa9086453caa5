smtp-535 = Authentication credentials invalid
    .summary = The login failed because user name, password or token was refused: the user must supply the right ones.
    .meaning =
        The server could not authenticate the client with what it sent. RFC 4954 makes it the general answer to a failed login when no more specific
        code fits, so a correct password can meet it too, for example where the provider has switched off password logins. It is neither `530`, a
        login that was not tried, nor `454`, a check that the server could not carry out.
    .seen =
        After `AUTH`, directly or after one or more `334`. Gmail sends `535-5.7.8 Username and Password not accepted`, Microsoft servers
        `535 5.7.3 Authentication unsuccessful`, Exchange Online also `535 5.7.139` with the reason in words.
    .action =
        Check the user name first (many providers want the full address), then type the password afresh: a stored one may be out of date.

        - The provider wants an app password or OAuth: the account’s normal password will not do.
        - `5.7.139` with `SmtpClientAuthentication is disabled` or `basic authentication is disabled`: an administrator must permit SMTP AUTH for the
          mailbox or the tenant, or the program must log in with OAuth.
        - Administrator of the server: look at the log of the authentication service; it names the reason that the client is not told.
        - Programmer: ask the user once, and do not repeat refused credentials in a loop; that can lock the account.
    .send =
        Send it with `5.7.8`, in the same words for an unknown user as for a wrong password. If the user database is out of reach, send `454`.
