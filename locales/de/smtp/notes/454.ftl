### Hinweise zu Paaren, deren kleinerer Code 454 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-454-535 =
    Wer diese beiden verwechselt, schickt Benutzer auf die Suche nach dem falschen Fehler. Nach `535 5.7.8` soll ein E-Mail-Programm nach dem Passwort fragen. Nach `454 4.7.0` darf es das nicht: Der Server hat nichts verglichen, und ein Benutzer, der
    noch einmal gefragt wird, zweifelt an einem richtigen Passwort. RFC 4954 sagt das den Autoren von Clients.

    Auf dem Server trennt das Log sie besser, als der Client es kann. Dovecot oder saslauthd meldet im einen Fall einen abgelehnten Benutzer und im anderen eine gescheiterte Abfrage, einen toten Socket oder eine Zeitüberschreitung. Melden viele
    Benutzer in derselben Minute, dass das Passwort von gestern nicht mehr geht, suchen Sie nach `454`, bevor Sie irgendetwas zurücksetzen.

smtp-note-454-540 =
    Führt die Antwort des Servers auf `EHLO` `STARTTLS` auf? Wenn ja und der Befehl dennoch scheitert, deutet `454 4.7.0 TLS not available due to local problem` auf ein Zertifikat oder einen Schlüssel, den der Server nicht benutzen kann; Warten
    behebt das nicht. Führt die Antwort es nicht auf, hat der Client etwas verlangt, das niemand angeboten hat, und `540 TLS not available.` von Courier sagt nur das.

    Beheben Sie also das Erste auf dem Server und das Zweite im Client, der zuerst die Liste der Erweiterungen lesen muss. Eine `540` nach `RCPT` hat nichts mit TLS zu tun: Bei Rambler sagt sie, dass das Postfach des Empfängers nicht aktiv ist.
