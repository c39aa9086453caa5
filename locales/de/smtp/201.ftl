smtp-201 = In Ordnung, Vorgang abgebrochen
    .summary = Veraltet: Ein Server des Vorläufers von SMTP bestätigte, dass der Client einen vom Server vorgeschlagenen Vorgang abgesagt hatte.
    .meaning =
        Drei Antworten des Mail Transfer Protocol verlangten vom Client eine Entscheidung: `120`, `151` und `152`. Antwortete der Client mit `ABRT`, bestätigte
        der Server mit 201. Die Antwort bestätigt also nur die Absage: Weder ein Empfänger noch eine Nachricht wurde angenommen. RFC 780 (1981) führte sie
        zusammen mit `ABRT` ein; RFC 772 hat beides nicht.
    .seen =
        Nicht in SMTP, das weder `ABRT` noch die drei Fragen kennt.
    .action =
        Zählen Sie die Nachricht nicht als gesendet. Keine veröffentlichte Fassung von SMTP hat einen Befehl, auf den dies die Antwort ist; stellen Sie also
        fest, welches Programm an diesem Port antwortet:

        { $banner }
    .client =
        Merken Sie sich zu jeder Antwort den Befehl, zu dem sie gehört: Eine erste Ziffer 2 ist nur für diesen Befehl ein Erfolg. Zählen Sie eine Nachricht
        erst dann als übergeben, wenn auf das Ende ihres Textes eine Erfolgsantwort kam.
    .send =
        Um zu bestätigen, dass eine Transaktion verworfen ist, beantworten Sie `RSET` mit `250`.
