smtp-334 = Challenge des Servers
    .summary = Kein Fehler: Der Server verlangt vom Client den nächsten Teil seiner Anmeldung und wartet auf die Antwort.
    .meaning =
        Der Client hat `AUTH` gesendet, und der Server antwortet mit dem nächsten Schritt des SASL-Austauschs. Der Text hinter dem Code ist Base64 und für
        Software bestimmt: Bei `LOGIN` ergibt er dekodiert eine Aufforderung wie `Username:`, bei Challenge-Response-Verfahren Daten, aus denen die Antwort
        berechnet wird, und bei `PLAIN` ohne Erstantwort ist er leer.
    .conflict =
        RFC 5321, Abschnitt 4.2, lässt Software nur bei fünf Codes nach dem Text handeln, und 334 ist nicht darunter. RFC 4954 macht den Text von 334 zu den
        eigentlichen Daten des Austauschs. Die Erweiterung gilt: Ein Client, der allein nach dem Code entscheidet, kann sich nicht anmelden.
    .seen =
        In einem Debug-Log oder Paketmitschnitt, zwischen `AUTH` und dem abschließenden `235` oder `535`. E-Mail-Programme zeigen ihn nur, wenn der Austausch hier
        stehen bleibt.
    .action =
        Solange der Austausch weitergeht, ist nichts zu reparieren. Wenn das Log mit 334 *endet*, sehen Sie sich den Client an: Die nächste Zeile musste von ihm
        kommen.
    .sender =
        Ein E-Mail-Programm, das hier stehen bleibt, hat keine Antwort gesendet. Geben Sie Benutzername und Passwort in den Einstellungen des Postausgangsservers
        noch einmal ein. Hilft das nicht, wählen Sie dort ein anderes Anmeldeverfahren, eines, das der Server nach `EHLO` nennt.
    .receiving =
        Sehen Sie nach, welcher Schritt verlangt wird. Der Text ergibt dekodiert zum Beispiel `Username:`:

        { $decode }

        Gehen Sie den Austausch dann selbst durch:

        { $login }
    .client =
        Dekodieren Sie den Text und antworten Sie mit einer Zeile Base64, ohne Zeilenumbruch darin. Eine leere Challenge ist `334` und ein Leerzeichen; nehmen Sie
        sie auch ohne das Leerzeichen an. Können Sie nicht antworten, senden Sie einen einzelnen `*`; der Server bestätigt das mit `501`. Die Zeilen dürfen lang
        sein: RFC 4954 spricht von 12288 Oktetten.
    .send =
        Senden Sie ihn nur innerhalb von `AUTH`, einmal für jede Challenge. In den Text gehört nur die Challenge und kein erweiterter Statuscode.
