smtp-235 = Anmeldung erfolgreich
    .summary = Die Anmeldung ist gelungen: Der Client ist für den Rest der Sitzung bekannt und fährt mit seiner E-Mail fort.
    .meaning =
        Der SASL-Austausch, den `AUTH` begonnen hat, ist gut ausgegangen. Welche Absenderadressen und Empfänger dieser Benutzer verwenden darf, entscheiden die
        folgenden Antworten. Hat der Austausch eine Sicherungsschicht ausgehandelt, gilt sie gleich nach dieser Zeile, und beide Seiten vergessen, was `EHLO`
        ihnen gesagt hatte.
    .seen =
        Als Antwort auf `AUTH` mit einer Erstantwort oder auf die letzte Zeile, die der Client nach `334` sendet. Nach dieser Antwort spielt das Passwort in der
        Sitzung keine Rolle mehr.
    .action =
        Der Client fährt mit seiner E-Mail fort. Wird ein späterer Befehl abgelehnt, etwa mit `550` oder `553`, prüfen Sie das Recht an der Absenderadresse, nicht
        das Passwort.
    .sender =
        Ihr Benutzername und Ihr Passwort stimmen. Scheitert das Senden dennoch, benutzen Sie die Absenderadresse, die zum Konto gehört, oder bitten Sie Ihren
        Anbieter, die andere zuzulassen.
    .receiving =
        Welche Adressen eine Anmeldung als Absender benutzen darf, ist eine eigene Einstellung. In Postfix setzt `reject_sender_login_mismatch` sie durch, und
        `smtpd_sender_login_maps` sagt, wem eine Adresse gehört:

        { $postfix-sender-login }
    .client =
        - Gilt jetzt eine Sicherungsschicht, beginnen Sie wieder mit `EHLO`; andernfalls senden Sie `MAIL`.
        - Öffnen Sie für einen anderen Benutzer eine neue Verbindung, denn ein zweites `AUTH` bekommt `503`.
    .send =
        Senden Sie ihn, wenn der Austausch abgeschlossen ist, mit `2.7.0`, und schreiben Sie keine SASL-Daten in seinen Text. Falsche Zugangsdaten bekommen `535`,
        eine Passwortdatenbank, die nicht antwortet, führt zu `454`.
