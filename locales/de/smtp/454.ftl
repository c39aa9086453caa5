smtp-454 = Anmeldung oder TLS vorerst unmöglich
    .summary = Der Server kann im Augenblick keine Anmeldungen prüfen oder keine Verschlüsselung beginnen; der Fehler liegt bei ihm, um das Passwort geht es nicht.
    .meaning =
        Zwei RFCs benutzen die Nummer. Nach `AUTH` konnte der Server die Zugangsdaten nicht prüfen, weil das, woran er sie prüft, nicht geantwortet hat. Nach `STARTTLS` bietet der Server TLS zwar an, kann es jetzt aber nicht
        aufbauen. In keinem der Fälle hat jemand über den Benutzernamen, das Passwort oder das Zertifikat des Clients geurteilt.
    .conflict =
        Beide RFCs behalten 454 einem Fehler des Servers vor, der vergeht. Die IANA führt ihn auch neben `X.5.0` auf, und Gmail sendet `454 4.5.0`, wenn ein Client hinter `STARTTLS` gleich weitere Befehle schickt; das ist der Fehler
        des Clients und bleibt, bis er berichtigt ist. Amazon SES antwortet `454 Throttling failure`, wenn ein Sendekontingent aufgebraucht ist; dort hilft es, weniger zu senden.
    .seen =
        Postfix sendet `4.7.0` mit `Temporary authentication failure`, mit `TLS not available due to local problem` und, für einen Client über seiner Grenze, mit `too many new TLS sessions`. Exim sendet nach `STARTTLS`
        `TLS currently unavailable`, bei der Anmeldung aber `435`. Nach `RCPT` sendet Postfix ohne eigene Einschränkungen `454 4.7.1` mit `Relay access denied`, wo es sonst `554` hat.
    .action =
        Ändern Sie am Client nichts, und versuchen Sie es später erneut. Bleibt die Antwort, fragen Sie den Administrator des Servers, der sie gesendet hat: Nur das Log dort enthält den Grund.
    .sender =
        Die Nachricht kann im Postausgang bleiben. Fragt das E-Mail-Programm nach einem Passwort, tippen Sie kein anderes ein: Das gespeicherte kann stimmen. Scheitert die Anmeldung länger als eine Stunde, sagen Sie es dem, der den
        Server betreibt.
    .sending =
        Sehen Sie selbst, was der Server auf `STARTTLS` antwortet:

        { $starttls }

        Entscheiden Sie dann nach Richtlinie: Die E-Mail geht unverschlüsselt hin, oder sie wartet. Mit `smtp_tls_security_level = may` geht Postfix von selbst auf Klartext zurück; mit `encrypt` behält es die Nachricht in der
        Warteschlange. Senken Sie die Stufe für dieses Ziel nur, wenn die E-Mail unterwegs gelesen werden darf.
    .receiving =
        - Nach `AUTH`: Sehen Sie nach, ob der Authentifizierungsdienst antwortet und die Datenbank dahinter: { $dovecot-login }
        - Nach `STARTTLS`: Die Dateien von Zertifikat und Schlüssel müssen vorhanden sein, zusammengehören und lesbar sein. Postfix protokolliert `cannot get RSA certificate from file`; dann hilft Warten nicht. Sehen Sie, welche
          Dateien Postfix benutzt: { $postfix-tls }
        - `too many new TLS sessions`: Der Client liegt über Ihrem `smtpd_client_new_tls_session_rate_limit`.
    .client =
        Fragen Sie den Benutzer nicht nach einem Passwort; sagen Sie, dass der Server versagt hat, und versuchen Sie es später wieder. Senden Sie vor der Antwort nichts hinter `STARTTLS`: Es muss der letzte Befehl einer gebündelten
        Gruppe sein.
    .send =
        Nach `AUTH` senden Sie ihn nur, wenn die Zugangsdaten nicht geprüft werden konnten; falsche bekommen `535`. Nach `STARTTLS` senden Sie ihn nur, wenn TLS wiederkommt; ein Server ohne TLS bietet den Befehl nicht an und
        beantwortet ihn mit `502`.
    .search = TLS nicht verfügbar, STARTTLS fehlgeschlagen, TLS not available, STARTTLS failed
