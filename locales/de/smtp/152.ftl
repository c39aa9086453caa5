smtp-152 = Unbekannt, Operator leitet weiter
    .summary = Veraltet: Im Vorläufer von SMTP bot ein Server, der den Benutzer nicht kannte, an, die Nachricht von seinem Operator von Hand zustellen zu lassen.
    .meaning =
        Mit dieser Vorabantwort gab ein Server des Mail Transfer Protocol zu, dass er den Namen nicht kannte, war aber bereit, die Nachricht anzunehmen und einem
        Menschen zu übergeben, dem Operator, der die Zustellung versuchen würde. RFC 780 selbst nennt das nützlich bei einem falsch geschriebenen Namen und
        womöglich einen schlechten Dienst, wenn sich die Nachricht überhaupt nicht zustellen lässt. SMTP hat dafür keinen Nachfolger: `252` lässt offen, ob es
        den Benutzer gibt, und `550` lehnt ab.
    .conflict =
        Wie ein Client ablehnte, hängt von der Fassung ab: in RFC 772 durch Abbruch des Dialogs, in RFC 780 durch `ABRT`; `CONT` bedeutete dort Zustimmung.
    .seen =
        Nur in RFC 772 (1980) und RFC 780 (1981), denn SMTP lehnt einen unbekannten Empfänger ab, statt zu fragen.
    .action =
        Behandeln Sie den Empfänger als unbekannt. Auf einen Operator kann sich heute niemand verlassen, und ein SMTP-Client hat keine Möglichkeit
        zuzustimmen.
    .sender =
        Prüfen Sie die Schreibung der Adresse Buchstabe für Buchstabe, oder fragen Sie den Empfänger nach der richtigen Adresse, und senden Sie die Nachricht
        noch einmal. Kein Operator hat sie übernommen.
    .client =
        Beenden Sie die ganze Transaktion, denn SMTP kennt keine Antwort, die mit 1 beginnt, und geben Sie den Text unverändert an den Benutzer weiter. Fahren
        Sie nicht mit `DATA` fort: Der Server wartet auf eine Entscheidung, die SMTP nicht ausdrücken kann.
    .send =
        Lehnen Sie einen unbekannten Benutzer bei `RCPT` mit `550` ab. Wenn wirklich jemand falsch adressierte E-Mail durchsieht, nehmen Sie sie mit `250` in ein
        Sammelpostfach an.
