smtp-550 = Postfach nicht verfügbar
    .summary = Der Server lehnt diesen Empfänger, Absender oder diese Nachricht ab: Das Postfach fehlt, die Erlaubnis fehlt, oder eine Richtlinie verbietet es.
    .meaning =
        Drei Arten von Ablehnung teilen sich die Nummer: Den Empfänger gibt es nicht, oder er ist abgeschaltet (`5.1.1`, `5.2.1`), der Client darf nicht weiterleiten oder diesen Absender nicht benutzen (`5.7.1`), oder eine Richtlinie ist nicht erfüllt: SPF, DKIM,
        DMARC oder Reverse-DNS (`5.7.20` bis `5.7.26`), Inhalt, Reputation. Nur der erweiterte Code und der Text trennen sie: Die Nummer allein beweist nicht, dass eine Adresse tot ist.
    .conflict =
        Zwei erweiterte Codes werden auf zweierlei Weise benutzt. `5.1.10` meint für IANA und RFC 7505 eine Domain des Empfängers, die keine E-Mail nimmt, also einen Fall für `556`; Exchange Online benutzt ihn für einen Empfänger, den es nicht findet. `5.6.9` steht in
        der Tabelle der IANA neben 550 und in Abschnitt 3.5 von RFC 6531 neben `554`.
    .seen =
        Nach `RCPT` für einen unbekannten Empfänger oder abgelehntes Relaying (OpenSMTPD nennt beides `Invalid recipient`), von Postfix und Exim auch für den Absender oder den Client, und nach dem Ende der Nachricht wegen ihres Inhalts oder einer gescheiterten
        Prüfung. Nach `EHLO` oder `MAIL` gilt er dem Client oder dem Absender; nach `VRFY` und `EXPN` dem erfragten Namen oder, in `Administrative prohibition` von Exim, dem Befehl.
    .action =
        Lesen Sie den erweiterten Code und die Worte dahinter. Die ersten beiden Zahlen des erweiterten Codes weisen den Weg: `5.1` und `5.2` sprechen vom Empfänger (vom Absender, wo im Text `Sender address rejected` steht), `5.7` von Erlaubnis oder Richtlinie.
    .sender =
        - `5.1.1`, oder `5.1.10` von Exchange Online: Prüfen Sie die Schreibung, und fragen Sie die Person nach ihrer jetzigen Adresse.
        - `5.7.1` mit „relay“: Stellen Sie Ihr Programm auf den Postausgangsserver Ihres eigenen Anbieters, und lassen Sie es sich anmelden.
        - SPF, DMARC, eine Blockliste oder Reputation: Geben Sie den ganzen Bounce dem Administrator Ihrer Domain.
    .sending =
        - `5.7.20`: keine gültige DKIM-Signatur; sehen Sie nach, ob ihr Schlüssel veröffentlicht ist: { $dkim }
        - `5.7.21`, `5.7.22`: Eine gültige Signatur wurde nicht angenommen; bei `5.7.22` signieren Sie mit der Domain des `From`-Felds.
        - `5.7.23`, `5.7.24`: Der SPF-Eintrag muss richtig sein und den wirklich sendenden Server nennen: { $txt }
        - `5.7.26`: Mehrere Prüfungen sind gescheitert; sehen Sie nach, welche DMARC-Richtlinie die Domain des `From`-Felds veröffentlicht: { $dmarc }
        - `5.7.25`: Die IP-Adresse braucht einen PTR-Eintrag, dessen Name zu ihr zurückführt: { $ptr }
        - Eine Blockliste: Beseitigen Sie zuerst die Ursache, dann bitten Sie um Austragung: { $dnsbl }
    .receiving =
        Ist die E-Mail erwünscht, wiederholen Sie den Versuch von außen, und nehmen Sie die Regel aus Ihrem Log:

        { $rcpt }

        - `Relay access denied` für eine eigene Domain: Fügen Sie die Domain denen hinzu, die Sie annehmen: { $postfix-domains }
        - Ein vorhandener Empfänger ist unbekannt: Fragen Sie die Tabelle, die ihn kennen sollte: { $postfix-lookup }
    .client =
        Schreiben Sie die ganze Antwort in den Bounce, in das Feld `Diagnostic-Code`. Sperren Sie eine Adresse nur, wenn der erweiterte Code von der Adresse spricht; nach einer Ablehnung aus Richtlinie kann die nächste Nachricht durchkommen.
    .send =
        Senden Sie ihn für einen unbekannten Empfänger, für abgelehntes Relaying und wegen einer Richtlinie, immer mit einem erweiterten Code und einem Text, der den Grund nennt. Vergeht das Hindernis von selbst, senden Sie `450`; für eine Adresse von nicht annehmbarer
        Form `553`.
    .search = unbekannter Benutzer, Empfänger nicht gefunden, Adresse existiert nicht, gesperrt, Blacklist, user unknown, no such user, recipient not found, bounced
