### Hinweise zu Paaren, deren kleinerer Code 201 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-201-221 =
    Nur `221` beendet die Verbindung. `201 Command okay, action aborted` schloss eine Frage ab, die der Server gestellt hatte; die Verbindung blieb offen, und der
    Client von 1981 musste noch `QUIT` senden, um `221` zu bekommen. So können die letzten Zeilen einer Mitschrift jener Zeit beide zeigen, eine nach der anderen.

    Ein Parser für so altes Material sollte bei `201` nicht aufhören zu lesen. Umgekehrt hat eine heutige Sitzung, die mit `221` endet und außer dem für `EHLO` kein
    `250` enthält, nichts abgebrochen: Sie kam nie bis zu einer Nachricht.

smtp-note-201-250 =
    `201` war eine Erfolgsnummer für einen abgesagten Vorgang. SMTP hat keine solche Nummer: Sowohl `RSET` als auch der abschließende Punkt bekommen `250`. Ein
    Skript, das Zustellungen nach Erfolgszeilen zählt, überging `201` zu Recht und irrt, sobald es jedes `250` zählt.

    Nehmen Sie eine Sitzung mit zwei Nachrichten, von denen der Client die erste mit `RSET` zurückzieht. Das Log enthält sieben oder mehr Zeilen, die mit `250`
    beginnen, und genau eine Nachricht wurde übergeben. Zählen Sie die Antworten auf das Ende des Textes, etwa `250 2.0.0 Ok: queued as 4XyZ123`.
