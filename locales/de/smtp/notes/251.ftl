### Hinweise zu Paaren, deren kleinerer Code 251 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-251-252 =
    Der Befehl vor der Antwort entscheidet, nicht die Ziffern. Nach `RCPT TO:<user@example.com>` nimmt eine Zeile wie `251 User not local; will forward to <user@example.net>` den
    Empfänger an und nennt dazu eine Weiterleitungsadresse. Nach `VRFY` bestätigt `252` nichts: Derselbe Server könnte eine Sekunde später auf `RCPT` mit `550` antworten.

    Der übliche Fehler ist ein Adressprüfer, der beide unter „2yz, also gültig“ ablegt. Bei `251` stimmt das; bei `252` füllt es die Liste mit Adressen, die niemand bestätigt hat.
    Nach `ETRN` bedeuten beide etwas anderes: `251` eine leere Warteschlange, `252`, dass Nachrichten unterwegs sind. Ein Programm, das diese beiden verwechselt, wartet auf
    E-Mail, die es nicht gibt.

smtp-note-251-253 =
    Ein Büro fragt bei seinem Anbieter regelmäßig mit `ETRN example.com` nach. Lautet die Antwort `251 OK, no messages waiting for node example.com`, kann es die Leitung gleich
    schließen. Lautet sie `253 OK, 14 pending messages for node example.com started`, muss es erreichbar bleiben, bis eine zweite Verbindung alle vierzehn bringt.

    Ein Skript, das nur eine erste Ziffer 2 prüft und dann die Leitung schließt, macht bei `253` einen Fehler: Der Anbieter kann sich nicht mehr verbinden, und die E-Mail geht
    zurück in seine Warteschlange. Wiederholen Sie `ETRN`, bis `251` kommt. Außerhalb von `ETRN` ist nichts zu verwechseln: `253` hat keinen anderen Zweck, während es bei `251`
    nach `RCPT` um einen Empfänger geht.

smtp-note-251-453 =
    Beide sagen, dass keine E-Mail auf Sie wartet; nur der Befehl und die erste Ziffer sind verschieden. `ETRN` meldet es als Erfolg,
    `251 OK, no messages waiting for node example.com`; `ATRN` meldet es mit etwas, das wie ein Fehler aussieht, `453 You have no mail`. Eine Überwachung, die jedes 4yz als Fehler
    zählt, schlägt beim zweiten Alarm.

    Sehen Sie nach, welchen Befehl Ihr Abholprogramm benutzt: `ATRN` braucht vorher eine Anmeldung und läuft auf Port 366, `ETRN` braucht beides nicht. Stellen Sie dann den Alarm
    nur für `453` ab und nicht für alle 4yz, denn `450` und `451` nach `ATRN` sind echte Ablehnungen. Nach `RCPT` hat ein `251` mit dem Abholen nichts zu tun.

smtp-note-251-551 =
    Beide Antworten nennen eine zweite Adresse, aber nur einer der Server gibt die Nachricht weiter. Vergleichen Sie `251 User not local; will forward to <user@example.net>` mit
    `551 User not local; please try <user@example.net>`: „will forward“ ist das Versprechen des Servers, „please try“ bittet Sie, selbst dorthin zu senden. Senden Sie nach `251`
    noch einmal, hat der Empfänger die Nachricht doppelt; tun Sie nach `551` nichts, sieht der Empfänger sie nie.

    Behalten Sie in einem Programm den Empfänger nach `251`; nach `551` fahren Sie mit den anderen fort und melden diesen. Keine der beiden Antworten ist ein Grund, ein Adressbuch
    automatisch zu ändern. Enthält ein `551` keine Adresse in spitzen Klammern, lesen Sie die Worte; höchstwahrscheinlich ist es eine Ablehnung des Relaying.
