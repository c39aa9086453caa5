### How to tell 435 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-435-454 =
    For the same fault, a user database that is away, Postfix says `454 4.7.0 Temporary authentication failure` and Exim says
    `435 Unable to authenticate at present`. If you run both behind one name, users report two errors for one outage; treat the tickets as one.

    The difference matters in client code. A library that lists `454` by number and takes everything else after `AUTH` for a wrong password opens a
    dialog at `435`, and the user types three passwords into it. Test the first digit before any list of numbers. And do not look for `435` after
    `STARTTLS`: there Exim, too, uses `454`, with `TLS currently unavailable`.

smtp-note-435-535 =
    Exim keeps the two strictly apart: `535 Incorrect authentication data` after a check that came out negative,
    `435 Unable to authenticate at present` after a check that could not be finished. A mail program may rely on that.

    Two mistakes are common. Lock-out scripts that count failed logins by the string `AUTH` block honest users during a database outage; let them
    count `535` alone. And an administrator who finds `435` in the log should not begin with the user’s password: check the lookup in
    `server_condition` first. The one `435` that means a wrong password, `435 4.7.8`, comes from a Postfix in test mode.
