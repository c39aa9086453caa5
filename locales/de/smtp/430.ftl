smtp-430 = Registriert, aber nicht definiert
    .summary = Eine vorübergehende Ablehnung, die kein Dokument erklärt; den Grund muss der Text dahinter nennen, und der sendende Server wartet.
    .meaning =
        430 entsteht, soweit bekannt, nur auf eine Weise: Ein Postfix mit `soft_bounce = yes` macht aus `530 5.7.0 Must issue a STARTTLS command first` ein
        `430 4.7.0 Must issue a STARTTLS command first`. Eine dauerhafte Forderung sieht dann wie ein kurzer Aufschub aus. Von keiner Software ist bekannt, dass sie die Nummer planmäßig sendet.
    .conflict =
        Die Tabelle der IANA nennt, RFC 5248 folgend, 430 neben `X.5.1` (ungültiger Befehl). RFC 5321 hat keine solche Antwort, und jeder andere Code dieser Zeile ist dauerhaft. Was `430 4.5.1` bedeutet,
        steht daher allein in seinem Text.
    .seen =
        Von einem Postfix im Testbetrieb, das Verschlüsselung verlangt, beim ersten Befehl, der sie braucht.
    .action =
        Lesen Sie die Worte hinter der Nummer: `STARTTLS` oder `authentication` heißt, dass der Client andere Einstellungen braucht und Warten nicht hilft. Fehlt ein solcher Hinweis, fragen Sie den
        Postmaster des empfangenden Servers, was die Antwort dort bedeutet.
    .sending =
        Sehen Sie nach, ob der Server Ihnen TLS anbietet:

        { $ehlo }

        Steht `STARTTLS` in der Liste, lassen Sie Ihren Server es benutzen; Postfix tut das mit `smtp_tls_security_level = may`. Versucht er es schon, zeigt sein Log den gescheiterten Handshake.
    .receiving =
        Stellen Sie fest, ob der Testbetrieb noch eingeschaltet ist:

        { $postfix-soft-bounce }

        Bei `yes` geht jede 5yz-Antwort als 4yz hinaus, und andere Server versuchen es weiter mit E-Mail, die Sie nie annehmen werden; setzen Sie es auf `no`, wenn der Test vorbei ist. Auf dem MX einer
        Domain geben Sie die Forderung nach TLS selbst auf: RFC 3207 verbietet sie für lokale E-Mail.
    .client =
        Richten Sie sich nach der ersten Ziffer: Zählen Sie es als vorübergehende Ablehnung und behalten Sie die Nachricht. Kommt der Text mit `4.5.1`, vergleichen Sie die Befehle davor mit der
        Reihenfolge, die RFC 5321 vorschreibt.
    .send =
        Senden Sie ihn nicht: `503` ist für einen Befehl zur falschen Zeit, `500` für einen unbekannten, `530` für fehlende Verschlüsselung oder Anmeldung.
