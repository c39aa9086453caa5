smtp-253 = Wartende Nachrichten gestartet
    .summary = Der Server beginnt, die für den genannten Host wartende E-Mail zuzustellen, und sagt, wie viele Nachrichten das sind.
    .meaning =
        Die ausführlichste der Erfolgsantworten auf `ETRN`: Sie nennt die Zahl der Nachrichten in der Warteschlange. Der Server stellt sie über eine eigene Verbindung
        zu dem genannten Host zu. RFC 1985 legt für diese Verbindung keinen Zeitpunkt fest und verspricht sie nicht einmal.
    .seen =
        Wo ein Client seine E-Mail mit `ETRN` abholt, von einem Server, der seine Warteschlange zählt. Postfix, Exim, Sendmail und hMailServer antworten stattdessen mit
        `250`; fetchmail behandelt 253 wie `252`.
    .action =
        Warten Sie auf die Verbindung, die der Server selbst aufbaut: Über diese kommt nichts an.
    .sending =
        Die Warteschlange liegt bei Ihnen, und die hier gezählten Nachrichten bleiben Ihre Sache, bis die andere Seite sie annimmt. Gehen sie nicht hinaus, sehen Sie sich
        bei jeder den Grund an:

        { $postfix-queue }
    .receiving =
        Sie haben mit `ETRN` gefragt; jetzt muss Ihr Server erreichbar sein. Der Name, den Sie angegeben haben, muss zu ihm auflösen:

        { $a }

        Port 25 muss dort offen sein:

        { $port }
    .client =
        Um zu erfahren, ob alles gekommen ist, senden Sie später noch einmal `ETRN`; `251` heißt, dass nichts mehr übrig ist. Nehmen Sie auch `250` an; die meisten Server
        sagen nicht mehr als das.
    .send =
        Senden Sie ihn nur, wenn Sie die Zahl kennen. Ohne sie sagen Sie `252`, bei leerer Warteschlange `251`, und `250`, wenn Sie die Warteschlange starten, ohne
        nachzusehen.
