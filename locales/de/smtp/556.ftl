smtp-556 = Domain nimmt keine E-Mail an
    .summary = Die Domain des Empfängers hat erklärt, dass sie überhaupt keine E-Mail nimmt: Der Absender muss den Teil hinter dem @ prüfen.
    .meaning =
        Die Antwort kommt von einem Server unterwegs, einem Relay oder Postausgangsserver, der das DNS gefragt und gar nicht erst versucht hat, sich zu verbinden. Die Domain veröffentlicht einen Null-MX: einen einzigen MX-Eintrag mit Präferenz 0 und einem Punkt als
        Namen. Sie betrifft die Domain, nicht ein Postfach. Ein Host, der für sich selbst spricht, sagt `521`; eine *Absenderdomain* mit Null-MX wird mit `550` und `5.7.27` abgelehnt.
    .conflict =
        RFC 7504 und RFC 7505 behalten die Nummer einer Domain vor, die keine E-Mail nimmt. Courier antwortet `556 Address unavailable.` auch für eine einzelne Adresse, an die kurz zuvor eine Zustellung gescheitert ist, als Schutz vor Backscatter. Dann ist die Domain
        nicht schuld.
    .seen =
        Nach `RCPT`, von Postfix als `556 5.1.10 … Domain example.com does not accept mail (nullMX)`. Testnachrichten an example.com enden so, denn diese Domain veröffentlicht einen Null-MX.
    .action =
        Prüfen Sie den Teil hinter dem @ und seinen MX-Eintrag; ein einzelner Punkt anstelle eines Namens ist der Null-MX:

        { $mx }
    .sender =
        Suchen Sie nach einem Tippfehler wie einem fehlenden Buchstaben oder einem `www.` vor der Domain. Ist sie richtig geschrieben, schreiben Sie dem Inhaber unter einer anderen Domain.
    .sending =
        Lehnen Sie solche Empfänger ab, solange der Benutzer noch verbunden ist, nicht Stunden später: In Postfix antwortet `reject_unknown_recipient_domain` im Einlieferungsdienst von selbst mit 556. Streichen Sie diese Domains aus Listen; der Eintrag sagt, dass keine
        E-Mail erwünscht ist.
    .receiving =
        Soll die Domain doch E-Mail nehmen, ersetzen Sie den Null-MX durch echte MX-Einträge. Nebeneinander stehen dürfen beide nicht.
    .client =
        Melden Sie den Fehler sofort, und stellen Sie nichts in eine Warteschlange. Benutzen Sie für Tests eine Domain, über die Sie verfügen, keine erfundene und keine Beispieladresse.
    .send =
        Senden Sie ihn mit `5.1.10`, wenn ein Null-MX die Sache entscheidet. Gibt es die Domain gar nicht, senden Sie `550` mit `5.1.2`; hat das DNS nicht geantwortet, `451` mit `4.4.3`.
    .search = Null-MX, Domain nimmt keine E-Mail, null MX
