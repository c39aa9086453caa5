### Hinweise zu Paaren, deren kleinerer Code 550 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-550-551 =
    Jemand ist weggegangen, und der Server kann es auf zwei Arten sagen: `550 No such user here` oder `551 User not local; please try <jones@example.net>`. Die erste schützt die neue Adresse, die zweite gibt sie preis; welche Sie sehen, entscheidet also die Haltung des
    Administrators zur Privatsphäre, nicht der Zustand des Postfachs.

    Automatisieren Sie die `551` nicht. Jeder zwischen Ihnen und dem Server kann diese Adresse geschrieben haben, und RFC 5321 warnt davor. Rufen Sie die Person an. Stehen gar keine spitzen Klammern im Text, wie in
    `551 5.7.1 Not authorised to send from this header address`, lesen Sie ihn, wie Sie eine `550` lesen würden.

smtp-note-550-553 =
    Hat der Server die Adresse nachgeschlagen, oder hat er schon bei der Schreibung aufgehört? `550 5.1.1` ist das Ergebnis einer Abfrage; niemand dieses Namens wurde gefunden. `553` ist ein Blick auf den Namen selbst: zwei `@`, ein nicht zugelassenes Zeichen oder ein
    Absender, der nicht zu Ihrer Anmeldung gehört. Auch das `553 5.1.8` von Sendmail ist eine Abfrage.

    Die meiste Verwirrung stiftet der Fall des Absenders. Postfix sagt `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user clerk`, aber erst nach `RCPT`, sodass das Log scheinbar den Empfänger beschuldigt. Lesen Sie die Adresse im Text, nicht den Befehl
    darüber. RFC 6409 nennt für denselben Fall `550`.

smtp-note-550-554 =
    Die Nummer allein trennt diese beiden nicht. RFC 5321 will `550` für abgelehntes Relaying; Postfix mit `reject_unauth_destination` sagt `554 5.7.1 <user@example.com>: Relay access denied` und in seiner eingebauten Voreinstellung dieselben Worte nach `454 4.7.1`. Dieselbe
    Ursache, dieselbe Abhilfe. Statistiken, die „Benutzer unbekannt“ nach `550` und „Spam“ nach `554` zählen, messen nur, welche Software im Einsatz ist.

    In einem Fall kommen beide zusammen vor. Bekam jedes `RCPT` `550` und sendet der Client trotzdem `DATA`, antwortet Postfix `554 5.5.1 Error: no valid recipients`. Clients, die nur die letzte Antwort melden, zeigen dann eine `554`, die nichts erklärt; den Grund enthalten die
    `550`-Zeilen gleich darüber.

smtp-note-550-556 =
    Diese Codes sprechen von verschiedenen Seiten des @. `556 5.1.10` betrifft die rechte Seite: Die Domain veröffentlicht `MX 0 .` und will für niemanden E-Mail. Bei `550 5.1.1` funktioniert die Domain, und der linke Teil ist falsch.

    Zwei Fälle führen in die Irre. Exchange Online schreibt `550 5.1.10` für ein unbekanntes Postfach, der erweiterte Code allein täuscht also; der Antwortcode entscheidet. Und ein Null-MX auf der Seite des *Absenders* wird mit `550 5.7.27` abgelehnt. Dann ist der Empfänger in
    Ordnung, und Ihre eigene Domain sagt, dass sie keine Bounces nimmt.

smtp-note-550-571 =
    Die Ziffern von `571` sind ein erweiterter Code ohne seine Punkte: `571 Delivery not authorized, message refused.` schreibt ein normgerechter Server als `550 5.7.1`. Filtern Sie Logs mit einem Muster wie `^5[0-5][0-9]`, fallen die `571`-Zeilen durch, und die Ablehnungen, die
    sie melden, erreichen Ihre Statistik nie.

    Die Wahl der Nummer ist ein kleiner Hinweis. Die `571` von Courier kommt von einem Mailfilter, gut möglich von einem, den der Empfänger geschrieben hat. Ein `550 5.7.1` kann das auch sein, aber ebenso abgelehntes Relaying oder eine gescheiterte SPF-Prüfung. Fragen Sie also
    nach einer `571` den Empfänger persönlich.
