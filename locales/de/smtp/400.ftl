smtp-400 = Vorübergehender Fehler ohne Angabe
    .summary = Der Server kann das jetzt nicht und überlässt den Grund seinem Text; der sendende Server behält die E-Mail und wartet.
    .meaning =
        Der Mailserver Courier benutzt 400 als bloße vorübergehende Ablehnung in ganz verschiedenen Fällen: bei einer Aliasdatenbank, die er nicht lesen kann
        (`Service temporarily unavailable`), und bei einem Befehl, der vor der verlangten Verschlüsselung kam (`STARTTLS is required first`). Die Nummer sagt nicht mehr als ihre
        erste Ziffer, also unterscheidet nur der Text die Fälle. Eine 400 aus der Web-Schnittstelle eines Mailanbieters ist `Bad Request` von HTTP und keine SMTP-Antwort.
    .conflict =
        RFC 3207, Abschnitt 4, sieht für einen Befehl, der vor `STARTTLS` kam, `530` vor: eine dauerhafte Antwort, aus der es der Client sofort erfährt. Die 400 von Courier nennt
        denselben Fall vorübergehend. E-Mail von einem Client ohne TLS wartet darum tagelang und kommt dann als abgelaufen zurück.
    .seen =
        Auf Servern mit Courier: bei `RCPT`, wenn die Aliasabfrage scheitert, bei `EXPN` und bei den meisten Befehlen, solange die verlangte Verschlüsselung fehlt.
    .action =
        Richten Sie sich nach dem Text: Nur eine der beiden Ursachen vergeht durch Warten.
    .sender =
        Bei `Service temporarily unavailable` warten Sie; Ihr Server versucht es von selbst wieder. Bei `STARTTLS is required first` ist Warten nutzlos: Schalten Sie STARTTLS für den
        Postausgangsserver ein, oder geben Sie die Zeile Ihrem Administrator.
    .sending =
        Sehen Sie nach, ob der andere Server STARTTLS anbietet und ob der Handshake gelingt:

        { $starttls }

        Lassen Sie Ihren Server es dann benutzen. Postfix braucht `smtp_tls_security_level = may`; das ist erst seit Version 3.11 die Voreinstellung, mit einem passenden
        `compatibility_level`. Was wartet, geht mit dem nächsten Versuch hinaus.
    .receiving =
        - E-Mail wartet mit `STARTTLS is required first`: `ESMTP_TLS_REQUIRED` von Courier ist eingeschaltet. Jeder Server ohne TLS bleibt draußen; beschränken Sie die Einstellung
          in der Datei smtpaccess auf ausgewählte Clients: { $courier-settings }
        - `Service temporarily unavailable` bei `RCPT`: Die Aliasdatenbank ist nicht lesbar. Lesen Sie das Mail-Log zu dieser Sekunde.
    .client =
        Suchen Sie nach `EHLO` nach `STARTTLS` und senden Sie es vor `MAIL`. Bekommt `MAIL` eine 400, die STARTTLS nennt, tun Sie das sofort; wiederholen Sie nicht.
    .send =
        Senden Sie ihn nicht. `451` steht für einen lokalen Fehler, `530` für ein fehlendes `STARTTLS` und `421` für einen Server, der gleich schließt.
