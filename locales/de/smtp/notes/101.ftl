### Hinweise zu Paaren, deren kleinerer Code 101 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-101-111 =
    `Network is unreachable` kommt vom sendenden Rechner oder von einem Router in seiner Nähe: Die Pakete fanden keinen Weg. `Connection refused` kommt vom
    Ziel oder von einer Firewall, die für das Ziel antwortet: Die Pakete kamen an und wurden abgewiesen. Prüfen Sie also bei `101` Routen und Gateways, bei
    `111` den Maildienst und die Adressen, an denen er lauscht.

    Ein Name mit zwei Adressen kann einen der beiden Fehler verdecken. Der Client versucht es über IPv6 und bekommt `101`, geht zu IPv4 über und bekommt
    `111`, und gibt nur den letzten Fehler aus. Sie starten den Dienst, IPv4 funktioniert, und trotzdem beginnt jede Zustellung mit einem gescheiterten
    Versuch. Testen Sie jede Adresse einzeln.

smtp-note-101-441 =
    Achten Sie auf die Zeiten im Log. Ein Rechner ohne Route weiß das in derselben Sekunde, also folgt `101` unmittelbar auf den Beginn des Versuchs. Der
    Fehler hinter `441` braucht Zeit, weil jemand auf eine Antwort gewartet hat, die nicht kam: bei Postfix in der Voreinstellung dreißig Sekunden, dann steht
    dort eine Zeile wie `connect to mail.example.com[192.0.2.25]:25: Connection timed out`.

    Beides klingt nach „keine Verbindung“. Deshalb öffnet mancher Port 25 in einer Firewall wegen eines Fehlers, der in der eigenen Routingtabelle steckt,
    oder umgekehrt. Ein sofortiges `Network is unreachable` deutet auf den sendenden Rechner oder sein Netz. Nach einer Zeitüberschreitung suchen Sie auf dem
    Weg oder am anderen Ende.
