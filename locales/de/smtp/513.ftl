smtp-513 = Relaying abgelehnt
    .summary = Courier leitet E-Mail an diese Domain für diesen Client nicht weiter, oder es wird aus der Adresse des Empfängers nicht klug.
    .meaning =
        Zwei Bedeutungen sind die von Courier. Es sagt `Relaying denied.`, wenn weder die Domain noch der Client zu denen gehört, für die es weiterleitet, und `Syntax error.` bei einem Empfänger, dessen Domain fehlerhaft ist oder keinen Punkt
        hat. Listen im Web kennen eine dritte Bedeutung, „falscher Adresstyp“; das ist die von `5.1.3` mit verlorenen Punkten.
    .seen =
        Von Courier nach `RCPT TO`; E-Mail-Programme, die ohne Anmeldung darüber senden, bekommen den ersten Text. Von keinem Server ist bekannt, dass er ihn mit der Bedeutung aus den Listen sendet.
    .action =
        Richten Sie sich nach dem Text. `Syntax error.` heißt, dass die Domain des Empfängers berichtigt werden muss; sie braucht mindestens zwei Teile. Fehlt jeder Text, verstehen Sie die Nummer als fehlerhafte Adresse und suchen die
        ursprüngliche Zeile.
    .sender =
        `Relaying denied.` in Ihrem eigenen E-Mail-Programm: Schalten Sie die Authentifizierung für ausgehende E-Mail ein, und benutzen Sie den Einlieferungsport des Servers Ihres eigenen Anbieters.
    .sending =
        `Relaying denied.` von einem Server, dem Ihrer zustellt: Sehen Sie nach, ob der MX-Eintrag der Domain des Empfängers oder eine eigene Route dorthin führt. Eine falsche Route müssen Sie berichtigen, einen falschen MX-Eintrag der Inhaber der Domain.

        { $mx }
    .receiving =
        - Die Domain ist Ihre: Nehmen Sie sie in eine Datei in `esmtpacceptmailfor.dir` auf und bauen Sie die Datenbank neu.
        - Der Client ist Ihrer: Lassen Sie ihn sich anmelden, das setzt `RELAYCLIENT`. Setzen Sie diese Variable für einen Bereich von IP-Adressen nur, wenn jeder Client darin weiterleiten darf.
        - Testen Sie danach von außen: { $rcpt }
    .send =
        Senden Sie `550` mit `5.7.1`, wenn Sie das Relaying ablehnen, und `501` mit `5.1.3` bei einem fehlerhaften Empfänger.
    .search = Relaying, Weiterleitung verweigert, relay denied
