smtp-500 = Befehl nicht erkannt
    .summary = Der Server kennt den Befehl nicht, oder die Zeile ist zu lang; der Client muss etwas senden, das der Server versteht.
    .meaning =
        Das erste Wort der Zeile sagt dem Server nichts, oder die Zeile ist länger, als er lesen kann; 512 Oktette muss jeder Server annehmen. Mitten in einer Anmeldung heißt die Nummer, dass die Base64-Zeile länger ist als der Puffer des Servers
        (`5.5.6`). RFC 5321 nennt sie auch für Befehle mit Zeichen außerhalb von ASCII. Ein Befehl, den der Server kennt, aber nicht anbietet, gehört zu `502`.
    .conflict =
        Bei einem `EHLO`, das ein alter Server nicht kennt, widerspricht sich RFC 5321: Nach Abschnitt 4.2.4 bekommt ein unerkanntes Wort 500, die Liste in Abschnitt 4.3.2 gibt `502`. Ein Client geht nach beiden auf `HELO` zurück.
    .seen =
        Nach `EHLO` deutet er auf einen alten Server oder auf einen, der LMTP spricht; RFC 2033 empfiehlt dort diese Antwort. Postfix sendet ihn seit Version 3.7 mit `5.5.2` bei unbekannten Befehlen; davor sandte es `502`. OpenSMTPD sendet 500 sogar auf `VRFY`; einem Client, der Befehle sendet, ohne die Antworten abzuwarten, sendet es ebenfalls 500 und legt dann auf. Exim legt nach mehreren unbekannten Wörtern auf.
    .action =
        Sehen Sie sich die genaue Zeile an, die der Client gesendet hat, und die Antworten davor: Viele Antworten mit 500 hintereinander sind nur die Folge einer früheren Ablehnung.
    .sender =
        Aktualisieren Sie das E-Mail-Programm; hilft das nicht, senden Sie dessen Hersteller den Bericht mit der abgelehnten Zeile. Weder Ihre Adresse noch Ihr Text ist schuld: Zwei Programme verstehen einander nicht.
    .sending =
        Sehen Sie an der Begrüßung, was für ein Server antwortet:

        { $banner }

        - LMTP: Er will `LHLO`; stellen Sie ihm über LMTP statt SMTP zu.
        - Ein alter SMTP-Server, der `EHLO` ablehnt: Ihr Server muss auf `HELO` zurückgehen. Postfix tut das von selbst.
        - Eine Firewall vom Typ Cisco PIX dazwischen: Postfix hat `smtp_pix_workarounds`.
    .receiving =
        `5.5.6` in einer Anmeldung heißt, dass das Token länger ist als Ihre Grenze; erhöhen Sie in Postfix `smtpd_sasl_response_limit`. Bei anderen Befehlen sehen Sie nach, ob Ihre Antwort auf `EHLO` nur aufführt, was funktioniert, denn
        Clients verlassen sich darauf:

        { $ehlo }
    .client =
        - Senden Sie die Nachricht erst nach `354`. Wurde `DATA` abgelehnt, zählt jede Zeile der Nachricht als Befehl; die Antwort auf `DATA` enthält den Grund.
        - Halten Sie eine Befehlszeile in 512 Oktetten, das Zeilenende eingerechnet, und in ASCII, solange keine Erweiterung mehr erlaubt.
        - Nach 500 auf `EHLO` senden Sie `HELO` und benutzen keine Erweiterung.
    .send =
        Senden Sie ihn bei einem Wort, das Sie nicht kennen, und bei einer Zeile, die für Ihren Puffer zu lang ist, und halten Sie die Verbindung dann offen: RFC 5321 verbietet, wegen eines unbekannten Befehls aufzulegen. Bei bekannten Befehlen wählen Sie `501`
        (Argumente), `502` (nicht angeboten) oder `503` (Reihenfolge).
    .search = unbekannter Befehl, Syntaxfehler, nicht erkannt, unknown command, syntax error, unrecognized
