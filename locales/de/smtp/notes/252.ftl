### Hinweise zu Paaren, deren kleinerer Code 252 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-252-253 =
    Nur nach `ETRN` wählt ein Server zwischen diesen beiden. In RFC 1985 darf derselbe Lauf der Warteschlange als `252 OK, pending messages for node example.com started` oder als
    `253 OK, 3 pending messages for node example.com started` gemeldet werden; die Zahl ist alles, was `253` hinzufügt. Behandeln Sie beide im Code gleich, und benutzen Sie die Zahl
    nur für eine Logzeile: Sie stimmte, als der Server nachsah, und seither kann E-Mail gekommen sein.

    Ein `252` ohne vorheriges `ETRN` gehört zu `VRFY` oder `EXPN` und spricht von einer Adresse. Lesen Sie es nicht als Bericht über eine Warteschlange.

smtp-note-252-502 =
    Sicherheitsscanner behandeln die beiden als Gegensätze: `252` wird als „VRFY eingeschaltet“ beanstandet, `502` besteht. Für den Fragenden sind sie fast dasselbe, denn keines
    bestätigt die Adresse. Postfix sendet `252 2.0.0 user@example.com` für jede Adresse, die es nehmen würde, und `502 5.5.1 VRFY command is disabled` für überhaupt jede.

    Ein Unterschied bleibt: Vor einem `252` hat Postfix seine Empfängerregeln angewandt, ein unbekannter Benutzer zeigt sich also als `550`; bei einem `502` ist nicht einmal das zu
    sehen. `RCPT` zeigt es aber ohnehin, also verbirgt das Abschalten von `VRFY` wenig. Ein Client, der `502` bekommt, sollte die Frage fallen lassen, nicht die Verbindung.

smtp-note-252-550 =
    Eine Adresse, die bei `VRFY` `252` bekommt, kann einen Augenblick später bei `RCPT` `550` bekommen, und nur die zweite Antwort zählt. Server tun das, wenn `VRFY` abgeschaltet ist
    und allen dasselbe antwortet, oder wenn das Postfach auf einem anderen Rechner liegt, der erst später gefragt wird.

    Andere Server sagen zu jedem `VRFY` `550`, ob der Name stimmt oder nicht; RFC 5321 nennt das nicht konform, und auch das beweist nichts. Sehen Sie auf den Text.
    `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown` handelt vom Postfach; ein `550`, das von Zugriff oder Richtlinie spricht, handelt von Ihnen. Bereinigen
    Sie eine Mailingliste nie mit `VRFY`; nehmen Sie die Bounces echter Nachrichten.
