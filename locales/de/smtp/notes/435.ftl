### Hinweise zu Paaren, deren kleinerer Code 435 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-435-454 =
    Für denselben Fehler, eine Benutzerdatenbank, die weg ist, sagt Postfix `454 4.7.0 Temporary authentication failure` und Exim `435 Unable to authenticate at present`. Betreiben Sie beide unter einem Namen, melden Benutzer
    zwei Fehler bei einem Ausfall; behandeln Sie die Tickets als eines.

    Der Unterschied zählt im Code von Clients. Eine Bibliothek, die `454` als Zahl aufführt und alles andere nach `AUTH` für ein falsches Passwort hält, öffnet bei `435` einen Dialog, und der Benutzer tippt drei Passwörter
    hinein. Prüfen Sie die erste Ziffer vor jeder Zahlenliste. Und suchen Sie `435` nicht nach `STARTTLS`: Dort benutzt auch Exim `454`, mit `TLS currently unavailable`.

smtp-note-435-535 =
    Exim hält die beiden streng auseinander: `535 Incorrect authentication data` nach einer Prüfung, die negativ ausfiel, `435 Unable to authenticate at present` nach einer Prüfung, die sich nicht abschließen ließ. Ein
    E-Mail-Programm darf sich darauf verlassen.

    Zwei Fehler sind häufig. Sperrskripte, die gescheiterte Anmeldungen nach der Zeichenfolge `AUTH` zählen, sperren bei einem Ausfall der Datenbank ehrliche Benutzer; lassen Sie sie nur `535` zählen. Und ein Administrator, der
    `435` im Log findet, sollte nicht mit dem Passwort des Benutzers anfangen: Prüfen Sie zuerst die Abfrage in `server_condition`. Die eine `435`, die ein falsches Passwort bedeutet, `435 4.7.8`, kommt von einem Postfix im
    Testbetrieb.
