smtp-424 = Aliasauflösung fehlgeschlagen
    .summary = Der Server konnte nicht nachsehen, wohin E-Mail für diese Adresse geht, und vertröstet den Empfänger; der sendende Server versucht es später wieder.
    .meaning =
        OpenSMTPD sendet `424 4.2.4 Mailing list expansion problem`; die drei Ziffern wiederholen nur den erweiterten Code. Die Worte sind enger als die Ursache: Dieselbe Antwort steht für eine Alias- oder
        Virtual-Tabelle, die nicht lesbar war, und für die `.forward`-Datei eines Benutzers, die sich nicht nachschlagen ließ, ob mit oder ohne Mailingliste. Sie sagt nicht, dass die Adresse unbekannt
        ist. Der dauerhafte Zwilling ist `524`.
    .seen =
        Bei `RCPT` auf Servern mit OpenSMTPD, gefolgt von der Adresse in spitzen Klammern.
    .action =
        Lassen Sie die Nachricht in der Warteschlange: Soweit diese Antwort es erkennen lässt, ist weder mit der Adresse noch mit der Nachricht etwas falsch.
    .sender =
        Warten Sie; Ihr Server versucht es von selbst wieder. Kommt eine Verzögerungsmeldung, sagen Sie es dem Empfänger auf einem anderen Weg und zitieren Sie die ganze Zeile: Sein Administrator braucht
        sie.
    .receiving =
        - Beobachten Sie die Auflösung der Aliasnamen, während ein Client es erneut versucht: { $opensmtpd-trace }
        - Jede Adresse einer Domain scheitert: Prüfen Sie die Alias- oder Virtual-Tabelle, die die passende Aktion in `smtpd.conf` nennt.
        - Ein Benutzer scheitert: Prüfen Sie dessen Home-Verzeichnis und `.forward`-Datei.

        Die aufgehaltene E-Mail kommt mit den nächsten Versuchen der Absender an.
    .send =
        Senden Sie `451` mit `4.3.0` für eine gescheiterte Abfrage. Für eine Liste, die sich nicht auflösen lässt, stellt die Tabelle der IANA `450` oder `452` neben `4.2.4`.
