smtp-421 = Dienst nicht verfügbar, Verbindung endet
    .summary = Der Server beendet diese Sitzung wegen Last, einer Grenze oder eines eigenen Fehlers; der sendende Server behält die E-Mail und kommt später wieder.
    .meaning =
        Die Antwort kommt als Begrüßung, auf jeden Befehl oder ungefragt zwischen zwei Befehlen. Herunterfahren, Überlast, eine Zeitüberschreitung, eine Grenze für Verbindungen oder Rate, Reputation
        und Greylisting teilen sich die Nummer, und der erweiterte Code trennt sie: `4.3.2` das System nimmt gerade keine E-Mail an, `4.4.2` eine Zeitüberschreitung oder schlechte Verbindung,
        `4.7.0` eine Richtlinie. Über keinen Empfänger und keine Nachricht ist geurteilt. Was der Server nach dem Ende der Nachricht noch nicht mit `250` bestätigt hatte, muss weiterhin der Client
        zustellen.
    .conflict =
        RFC 5321, Abschnitt 3.8, sieht 421 für einen Server vor, der herunterfahren muss. RFC 6647, Abschnitt 2.1, gibt es dem Greylisting, und Mailanbieter benutzen es wegen der Reputation. Also
        beweist 421 nicht, dass der Server Schwierigkeiten hat; die Ursache kann Ihr eigener Versand sein.
    .seen =
        Als Begrüßung von Servern mit zu vielen Verbindungen (`Too many concurrent SMTP connections` von Exim), von Postfix als `421 4.4.2`, wenn ein Client zu lange schweigt, und von Yahoo als
        `421 4.7.0 [TSS04]` nach ungewöhnlicher Menge oder Beschwerden. Exim beantwortet damit auch `MAIL`, wenn eine Sitzung so viele Nachrichten gebracht hat, wie sie darf, und hält dann die
        Verbindung offen.
    .action =
        Lassen Sie die Warteschlange arbeiten: Sie versucht es beim nächsten MX-Host und wartet dann. Kommt 421 immer wieder, lesen Sie zuerst den Text.
    .sender =
        Tun Sie einige Stunden lang nichts. Eine Meldung, dass sich E-Mail verzögert, ist noch kein Bounce; erst die endgültige verlangt, dass Sie handeln. Dieselbe Nachricht noch einmal zu senden
        macht die Warteschlange länger.
    .sending =
        Sehen Sie nach, was wartet und mit welchem Text:

        { $postfix-queue }

        - `too many connections`: Öffnen Sie weniger auf einmal; in Postfix ist das `smtp_destination_concurrency_limit`.
        - `4.7.0`, `rate` oder `deferred`: Senden Sie langsamer, sehen Sie sich Beschwerden an, prüfen Sie SPF: { $txt }
        - `4.4.2` oder `timeout`: Ihre Seite hat geschwiegen, oder das Netz verzögert sie.
    .receiving =
        - Ein Client bekommt es: Suchen Sie nach einer Ihrer Grenzen, die er überschreitet, in Postfix `smtpd_client_connection_count_limit`.
        - Alle bekommen es: Sehen Sie sich Last, freien Speicher und Hilfsdienste an. Postfix setzt bei eigenen Schwierigkeiten `4.3.0` oder `4.3.5` hinzu, und sein Log nennt die Ursache. Sehen Sie,
          was ein Client bekommt: { $banner }
    .client =
        Seien Sie jederzeit darauf gefasst, 421 zu lesen. Schließen Sie, behalten Sie die E-Mail, die noch bei Ihnen liegt, und kommen Sie nach einer wachsenden Pause wieder. Senden Sie `QUIT`, wenn Sie
        nichts mehr zu sagen haben; eine untätige Verbindung lädt zur Zeitüberschreitung ein.
    .send =
        Senden Sie ihn nur, wenn Sie als Nächstes die Verbindung schließen, und beginnen Sie den Text mit dem Domainnamen des Servers. Nehmen Sie `450` oder `451`, um einen Befehl abzulehnen und
        weiterzumachen, und `521` für einen Host, der nie E-Mail annimmt.
    .search = Zeitüberschreitung, Timeout, Server ausgelastet, überlastet, Ratenbegrenzung, timed out, server busy, rate limit
