smtp-355 = Fortsetzungsstelle der Transaktion
    .summary = Der Server hat noch einen Teil einer unterbrochenen Nachricht und sagt dem Client, bei welchem Oktett es weitergeht.
    .meaning =
        Mit der Checkpoint-Erweiterung von RFC 1845 kann ein Client nach einer abgebrochenen Verbindung sein `MAIL` mit derselben `TRANSID` wiederholen. Hat der Server den Stand
        behalten, antwortet er mit 355, und das erste Wort des Textes ist die Zahl der Oktette, die er gespeichert hat; 0 heißt von Anfang an. Befehle des Umschlags und
        verdoppelte Punkte zählen nicht. Die Empfänger sind noch bekannt.
    .conflict =
        Nach RFC 5321, Abschnitt 4.2, handeln Clients nur bei einigen genannten Codes nach dem Text, und 355 gehört nicht dazu. RFC 1845 setzt die Stelle dorthin, als erstes Wort.
        Software, die sich nicht auf `CHECKPOINT` geeinigt hat, kann sie nicht lesen und darf es nicht versuchen.
    .seen =
        Nur nach einer abgebrochenen Übertragung zwischen zwei Seiten, die beide `CHECKPOINT` anbieten, einem Versuch von 1995. Der Quelltext von Postfix, Exim, OpenSMTPD und
        Courier enthält es nicht.
    .action =
        Nichts ist zu reparieren: Der Client geht gleich zu `DATA` und sendet den Rest der Nachricht.
    .sending =
        Lassen Sie Ihren Server sich wieder mit demselben Server verbinden, denn dieser hat den Stand am ehesten behalten. RFC 1845 lässt den Client zuerst die frühere IP-Adresse
        versuchen, wenn die MX-Einträge noch zu ihr führen:

        { $mx }

        Wo nichts behalten wurde, beginnt die Nachricht von vorn.
    .client =
        Senden Sie `DATA`, warten Sie auf `354`, und lassen Sie so viele Oktette weg, wie die Zahl sagt, gezählt vor dem Verdoppeln der Punkte. Kann die Zahl nicht stimmen, weil sie
        etwa hinter dem Ende der Nachricht liegt, senden Sie `RSET` und beginnen Sie eine neue Transaktion ohne `TRANSID`. Haben Sie nie eine `TRANSID` angegeben, ist der Server
        fehlerhaft: Schließen Sie.
    .send =
        Senden Sie ihn nur für eine `TRANSID`, deren Stand Sie behalten haben, und mit Ziffern als erstem Wort des Textes. Bei einer unbekannten sagen Sie `250` und nehmen die
        Nachricht von Anfang an.
