smtp-540 = Empfänger nicht aktiv oder kein TLS
    .summary = Bei Rambler ist der Empfänger nicht aktiv oder gesperrt; bei Courier ist TLS nicht eingerichtet: Der Text zeigt, was von beiden zu beheben ist.
    .meaning =
        Rambler, ein russischer Mailanbieter, lehnt einen solchen Empfänger mit `540 5.7.1` ab. Courier benutzt die Nummer anders: Es antwortet `540 TLS not available`, wenn ein Client einem Server ohne TLS `STARTTLS` sendet. Die Ziffern von `5.4.0`, einem
        nicht näher bestimmten Routingfehler, erklären keines von beiden.
    .seen =
        Nach `RCPT` für eine Adresse bei Rambler, als `540 5.7.1 … recipient address rejected: Inactive`. Nach `STARTTLS`, von Courier.
    .action =
        Sehen Sie nach, welchen Befehl er beantwortet: Nach `RCPT` ist das Postfach gemeint, nach `STARTTLS` das fehlende TLS des Servers.
    .sender =
        Erreichen Sie die Person auf anderem Weg, denn das Postfach bei Rambler nimmt jetzt keine E-Mail. Nehmen Sie die Adresse aus Mailinglisten, bis ihr Inhaber sie bestätigt.
    .sending =
        Kam er nach `STARTTLS`, sehen Sie nach, ob der Server diesen Befehl überhaupt anbietet:

        { $ehlo }

        Ohne TLS entscheidet Ihre Richtlinie: im Klartext zustellen oder die Nachricht aufgeben.
    .receiving =
        Auf Courier sehen Sie nach, ob `TLS_CERTFILE` ein Zertifikat nennt, das der Server lesen darf, und `COURIERTLS` ein Programm, das er ausführen darf; fehlt eines davon, hat er kein TLS. Testen Sie dann:

        { $starttls }
    .client =
        Senden Sie `STARTTLS` nur, wenn die Antwort auf `EHLO` es aufführt. Nach dieser Ablehnung ist die Verbindung weiterhin unverschlüsselt: Senden Sie kein Passwort.
    .send =
        Für ein abgeschaltetes Postfach senden Sie `550` mit `5.2.1`. Für `STARTTLS`, das der Server nicht anbietet, senden Sie `502` mit `5.5.1`; versagt TLS nur im Augenblick, `454` mit `4.7.0`.
