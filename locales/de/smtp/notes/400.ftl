### Hinweise zu Paaren, deren kleinerer Code 400 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-400-421 =
    Die schnellste Probe ist, ob die Verbindung offen bleibt. Nach `400 Service temporarily unavailable` nimmt Courier Ihren nächsten Befehl, als wäre nichts geschehen; nach
    `421 mail.example.com Service not available, closing transmission channel` findet das nächste Lesen eine geschlossene Verbindung.

    Für die Warteschlange macht das wenig Unterschied, für die anderen Empfänger schon. `400` bei einem `RCPT` lässt den Rest der Nachricht unberührt, machen Sie also weiter. Bei `421` ist alles noch
    nicht Bestätigte weiterhin von Ihnen zuzustellen. Eine bloße `400` kann auch von HTTP kommen: Steht im Text `Bad Request` und folgt JSON, lesen Sie die Antwort einer Web-Schnittstelle, und kein
    SMTP-Rat gilt.

smtp-note-400-451 =
    Lesen Sie zuerst den Text der `400`. Bei seiner unlesbaren Aliasdatenbank hätte Courier `451` sagen können, und Sie dürfen diese `400` wie eine `451` behandeln: ein Fehler auf der Seite des Servers,
    der sendende Server wartet. Dieselbe Nummer mit `STARTTLS is required first` ist ein anderer Fall, und dort enden vier bis fünf Tage Warten mit einem Bounce.

    `451 4.3.0 Temporary lookup failure` und `400 Service temporarily unavailable` machen dieselbe Arbeit: Der Administrator des empfangenden Servers prüft Tabellen und Datenbanken.
    `400 STARTTLS is required first` verlangt eine Änderung auf der sendenden Seite. Software, die alle 4yz gleich behandelt, sollte wenigstens die Worte ausgeben.

smtp-note-400-454 =
    Beide können TLS betreffen, aber der Fehler liegt auf entgegengesetzten Seiten. Bei `454 4.7.0 TLS not available due to local problem` hat der Client Verschlüsselung verlangt, und der Server kann sie
    nicht bieten: Sein Zertifikat oder Schlüssel ist defekt, und der Client kann nur warten. Bei `400 STARTTLS is required first` ist der Server bereit, und der Client hat nicht gefragt.

    Stellen Sie also fest, welchen Administrator Sie anrufen müssen. Testen Sie von Hand: verbinden, `EHLO` senden, dann `STARTTLS`. Kommt `220`, ist der Server gesund, und dem Client fehlt eine
    Einstellung. Kommt `454`, lassen Sie den Client in Ruhe. Nach `AUTH` hat `454` nichts mit TLS zu tun; es meldet, dass das Passwort nicht geprüft werden konnte.

smtp-note-400-530 =
    Das kann dieselbe Beschwerde sein: `400 STARTTLS is required first.` von Courier, `530 5.7.0 Must issue a STARTTLS command first` von Postfix. Auch die Abhilfe ist dieselbe: TLS auf der sendenden
    Seite einschalten. Der Unterschied ist, wann Sie davon hören. `530` kommt binnen einer Minute als Bounce zurück; `400` lässt die Warteschlange weiter versuchen, bis sie aufgibt, und das erste
    Zeichen ist oft eine Verzögerungsmeldung.

    Staut sich E-Mail an eine Domain, während alles andere fließt, suchen Sie in der Warteschlange nach dem Wort STARTTLS. Ein `530` ohne dieses Wort verlangt stattdessen eine Anmeldung.
