smtp-510 = Falsche Adresse oder nicht abonniert
    .summary = Groups.io lehnt E-Mail an eine Gruppe von einem Absender ab, der kein Mitglied ist; in Listen im Web steht die Nummer für eine falsche Adresse.
    .meaning =
        Groups.io sagt `510 5.1.1 Your email address, …, is not subscribed to that group.` Die Gruppe gibt es; der Absender steht nicht auf ihrer Mitgliederliste. Listen mit Bounce-Codes erklären 510 und `511` mit denselben Worten,
        „bad email address“. Die 510 dieser Listen ist höchstwahrscheinlich `5.1.0`, dessen Punkte verloren gingen, und das sagt nur, dass etwas an einer Adresse den Fehler verursacht hat.
    .seen =
        Nach dem Ende der Nachricht, von groups.io. Gmail überschreibt seinen Bounce mit `Address not found`, obwohl die Adresse stimmt.
    .action =
        Lesen Sie den Text. Nennt er eine Gruppe, muss der Absender ihr beitreten oder von der angemeldeten Adresse aus schreiben. Fehlt der Text, besorgen Sie die vollständige Zeile aus dem Bounce oder aus dem Log des sendenden
        Servers, und prüfen Sie beide Adressen, nicht nur die des Empfängers.
    .sender =
        Vergleichen Sie die Adresse, die der Text zitiert, mit der, unter der Sie beigetreten sind; ein E-Mail-Programm mit mehreren Konten kann das falsche nehmen. Senden Sie noch einmal vom richtigen Konto, oder melden Sie diese
        Adresse an; der Text sagt, wo.
    .sending =
        Eine Probe bis `RCPT` kann die Ablehnung von groups.io nicht zeigen, denn sie kommt nach der Nachricht. Bei jeder anderen 510 sehen Sie sich die wahre Antwort auf den Empfänger an: { $rcpt }
    .client =
        Behalten Sie eine solche Adresse auf der Liste, bis die ursprüngliche Antwort bekannt ist; die Nummer beweist nicht, dass das Postfach tot ist.
    .send =
        Senden Sie stattdessen den genauen Fall: Ein unbekanntes Postfach ist `550` mit `5.1.1`, eine fehlerhafte Adresse `501` mit `5.1.3` oder `5.1.7`, und ein Absender, der nicht an eine Mailingliste schreiben darf, `550` mit `5.7.2`.
