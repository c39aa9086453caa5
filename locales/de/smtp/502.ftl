smtp-502 = Befehl nicht implementiert
    .summary = Der Server erkennt den Befehl, bietet ihn aber nicht an; der Client macht ohne ihn weiter oder nimmt einen anderen.
    .meaning =
        Der Befehl ist abgeschaltet oder wurde nie eingebaut. An Schreibung und Reihenfolge liegt es nicht, und auf nichts, was er nach `EHLO` angekündigt hat, darf ein Server mit 502 antworten. Courier benutzt die Nummer weiter:
        `ESMTP command error` umfasst dort auch unbekannte Wörter und Befehle in falscher Reihenfolge.
    .conflict =
        Für abgeschaltetes `VRFY` und `EXPN` widerspricht sich RFC 5321: Abschnitt 7.3 verlangt `252`, die Abschnitte 3.5.3 und 4.3.2 erlauben 502. Auf `VRFY` antwortet Exim mit `252` und Postfix mit 502; Sendmail hat `252` für `VRFY` und 502
        (`5.7.0`) für `EXPN`. Keine der beiden Nummern sagt etwas über die Adresse.
    .seen =
        `VRFY` abgeschaltet in Postfix, `STARTTLS` bei einem Postfix ohne TLS (beide `5.5.1`), ein zweites `STARTTLS` bei Dovecot, `EHLO` bei einem sehr alten Server oder Mailbefehle am ATRN-Port eines Anbieters. Postfix vor Version 3.7 und sein
        heutiges `postscreen` senden ihn mit `5.5.2` bei unbekannten Befehlen.
    .action =
        Lesen Sie die Liste, die der Server auf dieser Verbindung nach `EHLO` gesendet hat: Was dieser Liste fehlt, kann der Server ablehnen.
    .sender =
        Ist der abgelehnte Befehl `STARTTLS` oder `AUTH`, stellen Sie den Postausgangsserver in Ihrem E-Mail-Programm auf den Einlieferungsport 587. Lehnt der Server den Befehl auch dort ab, kann nur Ihr Anbieter ihn einschalten.
    .sending =
        Sehen Sie nach, was die andere Seite anbietet:

        { $ehlo }

        - Kein `STARTTLS`, aber Ihre Konfiguration verlangt TLS: Vielleicht hat es jemand unterwegs entfernt. Nehmen Sie einen anderen Weg; machen Sie für diesen Host nur dann eine Ausnahme, wenn die E-Mail an ihn im Klartext reisen darf.
        - Der Text ist `ESMTP command error` von Courier: Lesen Sie die Sitzung von Anfang an und prüfen Sie die Reihenfolge der Befehle.
    .receiving =
        Clients, die TLS verlangen, bekommen von Postfix 502, solange `smtpd_tls_security_level` TLS ausgeschaltet lässt; ist TLS eingeschaltet, zeigt sich ein fehlendes Zertifikat als `454`. Bei `VRFY` sehen Sie auf `disable_vrfy_command`. Um TLS
        zu testen:

        { $starttls }
    .client =
        Benutzen Sie nur, was die letzte Antwort auf `EHLO` aufführt, und fragen Sie nach TLS noch einmal nach der Liste. Nach 502 auf `EHLO` senden Sie `HELO`; statt `VRFY` lassen Sie `RCPT TO` die Antwort geben, die zählt.
    .send =
        Senden Sie ihn bei Befehlen, die Ihre Software kennt, die Sie aber abgeschaltet haben. Unbekannte Wörter bekommen `500`, eine falsche Reihenfolge `503` und ein nicht unterstütztes Argument `504`. Bei `VRFY` ziehen Sie `252` vor, das über die
        Adresse auch nicht mehr verrät.
    .search = Befehl nicht unterstützt, Befehl deaktiviert, unsupported command, command disabled
