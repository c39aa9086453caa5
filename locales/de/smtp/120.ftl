smtp-120 = Bereit in einigen Minuten
    .summary = Veraltete Begrüßung des Vorläufers von SMTP: Der Server ist beschäftigt und fragt, ob der Client einige Minuten warten will.
    .meaning =
        Im Mail Transfer Protocol von 1980 und 1981 begrüßte ein Server, der nicht sofort Eingaben annehmen konnte, den Client mit dieser Vorabantwort, seinem
        Namen und einer Anzahl von Minuten. In der späteren Fassung antwortete der Client mit `CONT` und wartete auf `220`, oder mit `ABRT`, was der Server
        mit `201` bestätigte. SMTP löste dieses Protokoll im November 1981 ab und behielt weder die beiden Befehle noch irgendeine 1yz-Antwort.
    .conflict =
        RFC 772 (1980) und RFC 780 (1981) unterscheiden sich. Im ersten sandte der Server 120 und, sobald er bereit war, `220`, ohne einen Befehl dazwischen;
        der zweite ließ den Client mit `CONT` oder `ABRT` wählen.
    .seen =
        In keiner SMTP-Sitzung. FTP hat dieselbe Nummer mit fast denselben Worten (RFC 959); prüfen Sie also zuerst, ob das Log zu einer FTP-Verbindung
        gehört.
    .action =
        Stellen Sie fest, was an diesem Port antwortet:

        { $banner }

        Ein Server, der vorgibt, SMTP zu sprechen, und so grüßt, hat fehlerhafte Software.
    .client =
        Behandeln Sie die Begrüßung als schweren Fehler und beenden Sie den Versuch, wie RFC 5321 es für jede Antwort rät, die nicht mit 2, 3, 4 oder 5
        beginnt. Antworten Sie nicht mit `CONT`; kein SMTP-Server kennt diesen Befehl. Ein mit FTP gemeinsam genutzter Parser darf hier nicht auf `220`
        warten.
    .send =
        Verwenden Sie diese Begrüßung nicht. Verzögern Sie unter Last die `220`, auf die ein Client mindestens fünf Minuten warten sollte, oder sagen Sie
        `421` und lassen Sie den Client wiederkommen.
