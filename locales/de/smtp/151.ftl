smtp-151 = Leitet bei Zustimmung weiter
    .summary = Veraltet: Ein Server des Vorläufers von SMTP bot an, E-Mail für einen Benutzer auf einem anderen Host weiterzuleiten, und wartete auf Zustimmung.
    .meaning =
        Eine Vorabantwort des Mail Transfer Protocol: Das Postfach liegt auf einem anderen Host, den der Text nennt, und der Server ist bereit, die Nachricht
        weiterzuleiten. In der Fassung von RFC 780 stimmte der Client mit `CONT` zu, was gewöhnlich zu `354` führte, oder lehnte mit `ABRT` ab, was zu `201`
        führte. Wenn der Pfad im Befehl schon eine Weiterleitung verlangte, sandte der Server diese Antwort nicht. SMTP machte aus dem Angebot eine
        Feststellung: `251` hat dieselben Worte und fragt nichts.
    .conflict =
        RFC 772, die erste Fassung, kennt weder `CONT` noch `ABRT`: Der Server ging gleich zu `354` über, und ein Client, der das Angebot nicht annahm, brach
        den Dialog ab. RFC 780 machte die Zustimmung zu einem eigenen Befehl.
    .seen =
        Nur in RFC 772 (1980) und RFC 780 (1981), als Antwort auf `MAIL`, das damals auch den Empfänger nannte, und auf `MRCP`.
    .action =
        Betrachten Sie die Transaktion als gescheitert: Ein SMTP-Client hat keinen Befehl, um zuzustimmen. Die Adresse im Text ist ein Hinweis für den nächsten
        Versuch.
    .sender =
        Fragen Sie den Empfänger, ob die Adresse im Text stimmt, und schreiben Sie direkt dorthin. Der Server hat die Nachricht an die alte Adresse nicht
        angenommen.
    .sending =
        Prüfen Sie zuerst, ob der Server noch immer so antwortet:

        { $rcpt }

        Wenn ja, melden Sie die Zeile seinem Administrator; keine Einstellung auf Ihrer Seite hilft.
    .client =
        Beenden Sie die Transaktion mit `RSET` oder `QUIT` und geben Sie den Text dem Benutzer weiter. Senden Sie weder `DATA` noch ein weiteres `RCPT`: Der
        Server wartet auf eine Entscheidung.
    .send =
        Sagen Sie `251`, wenn Sie weiterleiten und die neue Adresse zeigen dürfen, `250`, wenn Sie stillschweigend weiterleiten, `551`, wenn Sie die neue
        Adresse kennen, aber nicht weiterleiten.
