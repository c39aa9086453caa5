### How to tell 430 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-430-503 =
    The enhanced code `4.5.1` makes `430` look like a milder `503`, because both go with an invalid command. That is not how `430` arises. Postfix in
    test mode only changes the first digit, so its `503 5.5.1 Error: need MAIL command` goes out as `403 4.5.1`, never as `430`.

    So go by the words. `430 4.7.0 Must issue a STARTTLS command first` asks for encryption, and reordering a script does not help;
    `503 5.5.1 Error: send HELO/EHLO first` asks for one more command, and no certificate helps. For a `503`, look further up in the log for an
    earlier refusal. A `430` needs no such search, since its own text gives the reason.

smtp-note-430-530 =
    A test setting in `main.cf` turns one into the other. `530 5.7.0 Must issue a STARTTLS command first` is what Postfix says; `430 4.7.0` with the
    same words is what it says after somebody wrote `soft_bounce = yes`. The rule behind them has not changed, and neither has the cure.

    Only the time until somebody hears of it changes. A `530` comes back to the sender at once. After a `430` the queue retries for days without a
    word, and the bounce arrives when the mail is out of date. So if you see `430` in a log, switch on TLS in the client now, as if the number began
    with 5.
