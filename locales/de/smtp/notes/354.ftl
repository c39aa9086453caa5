### Hinweise zu Paaren, deren kleinerer Code 354 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-354-355 =
    `355` werden Sie außerhalb von RFC 1845 wahrscheinlich nie sehen; zeigt ein Log es, vermuten Sie zuerst einen Tippfehler für `354`. Das sichere Zeichen ist das Wort hinter dem Code: Ziffern, wie in
    `355 6135 is the transaction offset`, und davor ein `MAIL` mit `TRANSID=`.

    In diesem seltenen Fall folgen die beiden aufeinander. `355` antwortet auf `MAIL` und sagt, wo es weitergeht; dann bringt `DATA` `354`, und erst dann sendet der Client Text, ohne die ersten
    6135 Oktette. Senden Sie die Nachricht nicht gleich nach `355`: Der Server läse die erste Headerzeile als Befehl und sagte `500`. Wiederholen Sie auch die `RCPT`-Befehle nicht; der Server hat
    sie noch.
