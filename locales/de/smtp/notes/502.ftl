### Hinweise zu Paaren, deren kleinerer Code 502 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-502-503 =
    `502` dauert so lange wie die Verbindung; `503` verschwindet mit dem fehlenden Schritt. `AUTH` vor TLS kann von Postfix `503 5.5.1 Error: authentication not enabled` bekommen und eine Minute später unter TLS funktionieren; `STARTTLS` bei einem Postfix
    ohne TLS bleibt `502 5.5.1`, was Sie auch davor senden.

    Drei Server vertauschen die Nummern, lesen Sie dort also die Worte. Courier antwortet bei falscher Reihenfolge `502 ESMTP command error` und sogar `502 Polite people say HELO first`. OpenSMTPD antwortet mit `503` und `Command not supported`, Exim mit
    `command used when not advertised`, auf `AUTH` oder `STARTTLS`, das es nicht anbietet; keine andere Reihenfolge behebt das.

smtp-note-502-504 =
    Entweder ist der Befehl selbst abgelehnt oder nur sein Argument. Auf `AUTH NTLM` antwortet aiosmtpd `504 5.5.4 Unrecognized authentication type`: Anmelden funktioniert dort, nur nicht so; das nächste Verfahren der Liste ist also einen Versuch wert. Ein
    `502` auf dieselbe Zeile sagt, dass der Server auf dieser Verbindung keine Anmeldung anbietet, und jedes weitere Verfahren ist verlorene Zeit.

    Dasselbe gilt für `HELP MAIL`: Nach `504` bringt ein bloßes `HELP` vielleicht noch etwas, nach `502` nicht. Zeigt ein E-Mail-Programm eine der beiden Nummern und fragt dann wieder nach dem Passwort, beachten Sie den Dialog nicht; kein Passwort wurde
    angesehen.

smtp-note-502-540 =
    Nur `STARTTLS` bringt diese beiden zusammen. Um TLS gebeten, das niemand eingerichtet hat, antwortet Postfix `502 5.5.1 Error: command not implemented` und Courier `540 TLS not available.` Die Lage ist dieselbe und der Ausweg auch: TLS wird auf dem
    Server eingerichtet, oder der Client fragt nicht mehr. Ein Client, der die Liste nach `EHLO` liest, begegnet keinem von beiden.

    Nach `RCPT` haben sie nichts gemeinsam. `540 5.7.1` von Rambler spricht von einem Postfach, das nicht mehr benutzt wird, und hat nichts mit Verschlüsselung zu tun; ein `502` an dieser Stelle, von Courier, sagt, dass die Reihenfolge der Befehle falsch
    ist.
