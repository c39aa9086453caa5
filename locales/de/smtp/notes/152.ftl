### Hinweise zu Paaren, deren kleinerer Code 152 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-152-252 =
    Ein Server, der `152` sagte, hatte nach dem Benutzer gesucht, niemanden gefunden und wollte das Problem einem Menschen übergeben. Ein Server, der `252` sagt,
    hat nicht nachgesehen oder verrät es nicht: Postfix antwortet `252 2.0.0 user@example.com` bei Adressen, die es gibt, und, wo es nicht prüfen kann, auch
    bei anderen.

    Also ist `252` nicht die moderne Form von `152`: Zählen Sie nicht jedes `252` als unbekannten Benutzer. Wenn Sie wissen müssen, ob der Server E-Mail für die
    Adresse annimmt, gehen Sie bis `RCPT` und lesen Sie diese Antwort.

smtp-note-152-550 =
    Angenommen, jemand tippt `jhon@example.com` statt `john@example.com`. 1981 konnte ein Server mit
    `152 User unknown; mail will be forwarded by the operator` antworten, und ein Mensch an der Konsole hätte den Fehler gesehen. Heute lautet die Zeile
    `550 5.1.1 <jhon@example.com>: Recipient address rejected: User unknown in local recipient table`, und der Fehler kommt binnen Sekunden zum Absender
    zurück.

    Die Ablehnung ist der bessere Dienst, denn wer den richtigen Namen kennt, erfährt von dem Fehler. Bauen Sie den alten Dienst nicht mit einem Postfach für
    alle unbekannten Namen nach, es sei denn, jemand liest es wirklich. Sonst scheinen falsche Adressen zu funktionieren, und niemand berichtigt sie.
