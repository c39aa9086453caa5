### Hinweise zu Paaren, deren kleinerer Code 524 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-524-538 =
    Auf dem Papier teilen sie sich eine Zeile: Die IANA führt `524, 538` zusammen unter `5.7.11` auf, einem Verfahren, das Verschlüsselung braucht. Nur eines davon wird je dafür gesendet. `538 5.7.11 Encryption required for requested authentication mechanism` folgt auf
    `AUTH`, zum Beispiel von aiosmtpd, und TLS hilft.

    Eine `524`, die in Ihrem Log ankommt, stammt, soweit bekannt, von OpenSMTPD, mit `5.2.4` und nach `RCPT`. Das widerspricht der Tabelle; richten Sie sich nach dem, was der Server sendet. Bildet also ein Parser Antwortcodes mit der Liste der IANA auf erweiterte Codes ab,
    lassen Sie den erweiterten Code gewinnen, den der Server wirklich sendet.

smtp-note-524-550 =
    Man würde erwarten, dass OpenSMTPD `550 Invalid recipient` für unbekannte Namen vorsieht und `524 5.2.4 Mailing list expansion problem` für defekte Aliasnamen. Sein Quelltext macht es anders. Ein lokaler Benutzer, den es nicht gibt, bekommt die `550`; in einer Domain
    mit Virtual-Tabelle bekommt der unbekannte Name die `524`, ebenso wie ein Alias, der auf sich selbst zeigt.

    Das Wort „Mailingliste“ beweist also weder, dass es eine Liste gibt, noch dass die Schreibung stimmt. Prüfen Sie diese nach beiden Nummern zuerst. Stimmt sie und war die Nummer `524`, sagen Sie es dem Administrator jenes Servers; Adresse und Zeit genügen für eine Meldung.
