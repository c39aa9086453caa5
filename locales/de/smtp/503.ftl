smtp-503 = Falsche Reihenfolge der Befehle
    .summary = Der Befehl kam im falschen Augenblick; der Client muss erst senden, was davor gehört, und es muss angenommen werden.
    .meaning =
        Beispiele sind `RCPT TO` vor `MAIL FROM`, ein zweites `MAIL FROM` in einer Transaktion, `DATA` ohne angenommenen Empfänger, `AUTH` nach einer erfolgreichen Anmeldung oder `DATA` gemischt mit `BDAT`. Der Befehl selbst kann fehlerlos sein.
        Sendet ein Client mehrere Befehle auf einmal, ist 503 nur die Folge einer früheren Ablehnung: Scheiterte `MAIL FROM`, ist alles danach in falscher Reihenfolge. Ein Server, der mit `554` gegrüßt hat, soll alles vor `QUIT` so beantworten.
    .conflict =
        RFC 5321 behält die Nummer der Reihenfolge der Befehle vor. OpenSMTPD sendet sie auch bei einer unbekannten Option von `MAIL` oder `RCPT`, wo der RFC `555` verlangt, und, wie Exim, bei `STARTTLS` oder `AUTH`, das es nicht anbietet, wo
        `502` gemeint ist; Stalwart sendet sie bei fehlender Anmeldung, auf die RFC 4954 mit `530` antwortet. Richten Sie sich bei diesen Servern nach dem Text.
    .seen =
        Unter einer anderen Ablehnung im selben Log oder in der Sitzung eines Skripts, das die Antworten nicht liest. Postfix sendet `authentication not enabled`, wenn `AUTH` an dieser Stelle nicht verfügbar ist, und `send HELO/EHLO first`. Ein Betreiber, der
        Empfänger durch Richtlinie begrenzt, sendet ihn womöglich nach `DATA`.
    .action =
        Gehen Sie im Log zur ersten Ablehnung der Sitzung hinauf; an deren Code ist zu arbeiten. Nur wenn es keine gibt, sehen Sie sich die Reihenfolge der Befehle an.
    .sender =
        Scheitert Ihr E-Mail-Programm mit `authentication not enabled` oder `AUTH command used when not advertised`, versucht es sich am falschen Port oder ohne TLS anzumelden. Stellen Sie den Postausgangsserver auf Port 587 mit STARTTLS oder 465
        mit TLS.
    .sending =
        Lassen Sie eine Probe die Sitzung bis zum Empfänger durchlaufen, ohne jede Nachricht; die erste Ablehnung in ihrer Ausgabe ist die Ursache:

        { $rcpt }
    .receiving =
        - `authentication not enabled`, obwohl sich Benutzer anmelden sollen: In Postfix ist `smtpd_sasl_auth_enable` für diesen Dienst aus, oder `smtpd_tls_auth_only` will zuerst TLS. Sehen Sie, was nach TLS angeboten wird: { $submission-ehlo }
        - `send HELO/EHLO first`: `smtpd_helo_required` verlangt diesen Befehl, und der Client hat ihn weggelassen.
    .client =
        Lesen Sie jede Antwort vor dem nächsten Befehl, es sei denn, der Server bietet `PIPELINING` an. Wiederholen Sie `EHLO` nach `STARTTLS`, das die Sitzung zurücksetzt. Nach einem Fehler mit `BDAT` senden Sie `RSET`; nichts anderes führt zu
        einem bekannten Zustand zurück.
    .send =
        Senden Sie ihn nur wegen der Reihenfolge der Befehle. Eine fehlende Anmeldung ist `530`; `DATA` ohne gültigen Empfänger darf 503 oder `554` bekommen. `NOOP`, `HELP`, `VRFY`, `EXPN` und `RSET` dürfen sogar vor `EHLO` kommen und sollten dort kein 503 bekommen.
    .search = falsche Befehlsreihenfolge, bad sequence of commands, need MAIL first, need RCPT
