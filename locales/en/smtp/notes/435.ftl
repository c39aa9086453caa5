### How to tell 435 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-435-454 =
    Same accident, two dialects. When the user database is away, Postfix says `454 4.7.0 Temporary authentication failure` and Exim says
    `435 Unable to authenticate at present`. If you keep a fleet of both behind one name, users report two errors for one outage; treat the tickets as
    one.

    The difference bites in client code. A library that lists `454` by number and lets everything else after `AUTH` pass for a wrong password will
    open a dialog at 435, and a worried user types three passwords into it. Test the first digit before any list of numbers. And never look for 435
    after `STARTTLS`: there Exim, too, uses `454`, with `TLS currently unavailable`.

smtp-note-435-535 =
    Exim draws the line itself: `535 Incorrect authentication data` after a check that came out negative, `435 Unable to authenticate at present`
    after a check that could not be finished. The text never mixes the two, so a mail program may rely on it.

    People get it wrong in two places. Lock-out scripts that count failed logins by the string `AUTH` block honest users during a database outage; let
    them count `535` alone. And an administrator who finds 435 in the log should not begin with the user’s password: the lookup in `server_condition`
    comes first. The one 435 that means a bad password, `435 4.7.8`, is a Postfix in test mode.
