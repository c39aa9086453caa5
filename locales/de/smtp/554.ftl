smtp-554 = Transaktion fehlgeschlagen
    .summary = Der Server lehnt diese Nachricht ab, als Begrüßung die ganze Sitzung; den Grund nennen nur der erweiterte Code und der Text.
    .meaning =
        Als Begrüßung heißt er `No SMTP service here`: Der Server weist die Sitzung vor dem ersten Befehl förmlich ab. Später beendet er eine Transaktion: keine gültigen Empfänger bei `DATA`, eine fehlerhafte oder kreisende Nachricht, unerwünschter Inhalt.
        Postausgangsserver benutzen ihn, wo kein genauerer Code passt; für sich allein bedeutet er also kein fehlendes Postfach.
    .conflict =
        RFC 5321 führt bei `RCPT` kein 554 auf und will `550`, wo Relaying abgelehnt wird (Abschnitt 3.6.2). RFC 6409 lässt Postausgangsserver ihn auch auf `MAIL` und `RCPT` senden, und Postfix sagt ihn mit `Relay access denied`. Behandeln Sie in dieser Phase
        beide Nummern gleich.
    .seen =
        Postfix sendet `554 5.7.1` für Einträge seiner Zugriffstabellen, für Treffer auf einer DNSBL und, wo `reject_unauth_destination` gesetzt ist, für `Relay access denied`; diese Antworten zeigen sich nach `RCPT`. Sein eingebautes
        `defer_unauth_destination` setzt `454 4.7.1` vor dieselben Worte. Gmail sendet `554 5.6.0` für eine fehlerhafte Nachricht und `554 5.4.6` für eine mit zu vielen Stationen (Postfix `5.4.0`), OpenSMTPD `554 5.3.4` für eine zu große.
    .action =
        Lesen Sie jede Zeile des Textes und merken Sie sich die Phase. Als Begrüßung betrifft die Antwort die IP-Adresse des Clients, nach `RCPT` eine Erlaubnis oder Blockliste, nach der Nachricht deren Inhalt.
    .sender =
        - `Relay access denied`: Senden Sie angemeldet über den Postausgangsserver Ihres eigenen Anbieters.
        - Nach der Nachricht: Ändern Sie den Inhalt, den der Text nennt, oder bitten Sie den Empfänger auf anderem Weg, den Filter prüfen zu lassen.
        - Alles andere: Geben Sie den ganzen Bounce Ihrem Administrator.
    .sending =
        - Begrüßung: Prüfen Sie Reverse-DNS, dann die Blockliste, die der Text nennt: { $ptr }
        - Ein Treffer auf einer DNSBL: Beseitigen Sie die Ursache, dann lassen Sie die Adresse austragen: { $dnsbl }
        - `no valid recipients` nach `DATA`: Die wahren Gründe stehen in den Antworten auf `RCPT` davor.
        - Gleich nach `STARTTLS`: Der Server findet die TLS-Verbindung zu schwach oder will ein Client-Zertifikat: { $certificate }
    .receiving =
        - `Relay access denied`, obwohl die Domain Ihre ist: Der Server zählt sie nicht zu den eigenen: { $postfix-domains }
        - Erwünschte E-Mail wird abgelehnt: Suchen Sie die Regel im Log, und setzen Sie eine Ausnahme davor, aber hinter `reject_unauth_destination`; weiter oben kann ein `permit` ein offenes Relay ergeben: { $postfix-access }
    .client =
        Lesen Sie die Antworten auf `RCPT`, auch wenn Sie Befehle gebündelt senden: Ein 554 auf `DATA` folgt dann nur aus ihnen. Nach einer Begrüßung mit 554 senden Sie `QUIT` und sonst nichts. Wo `PIPELINING` nicht angeboten ist, warten Sie auf jede Antwort:
        Exim, und Postfix, wenn man es ihm sagt, antworten einem voreiligen Client mit 554 und legen auf.
    .send =
        Schreiben Sie in der Begrüßung genug in den Text, um damit einen Fehler zu suchen; beantworten Sie dann andere Befehle mit `503` und warten Sie auf `QUIT`. Ein Host, der nie E-Mail nimmt, sendet `521`. Innerhalb einer Transaktion ziehen Sie den genauen
        Code vor: `550` für Richtlinie oder Empfänger, `552` für die Größe.
    .search = Spam, gesperrt, blockiert, Blacklist, blacklisted, DNSBL, relay denied, rejected
