### How to tell 430 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-430-503 =
    The enhanced code `4.5.1` tempts readers to take 430 for a milder `503`, because both go with an invalid command. That is not how 430 comes about.
    Postfix in test mode only swaps the first digit, so its `503 5.5.1 Error: need MAIL command` leaves as `403 4.5.1`, never as 430.

    Trust the words, then. `430 4.7.0 Must issue a STARTTLS command first` asks for encryption, and reordering a script does not help;
    `503 5.5.1 Error: send HELO/EHLO first` asks for one more command, and no certificate helps. In a log, look above a `503` for an earlier refusal;
    a 430 needs no such search, since its own text is the reason.

smtp-note-430-530 =
    A test setting in `main.cf` makes one out of the other. `530 5.7.0 Must issue a STARTTLS command first` is what Postfix says, and `430 4.7.0` with
    the same words is what it says after somebody wrote `soft_bounce = yes`. The rule behind them has not changed, and neither has the cure.

    What does change is the time until anyone hears of it. A `530` comes back to the sender at once. Behind a 430 the queue keeps knocking for days,
    says nothing, and the bounce arrives when the mail is stale. So whoever sees 430 in a log should switch on TLS in the client now, as if the number
    began with 5.
