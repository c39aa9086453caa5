smtp-431 = Mailsystem voll
    .summary = Dem empfangenden System fehlt Platz, oder es nimmt für diese Nachricht keine weiteren Empfänger; der sendende Server versucht es später wieder.
    .meaning =
        Courier benutzt diese Nummer für zweierlei. `Mail system full` heißt, dass dem Datenträger mit seiner Warteschlange Platz fehlt oder dass er sich nicht beschreiben ließ; `Too many recipients` heißt,
        dass eine Grenze für Empfänger erreicht ist, die der Administrator als weiche gesetzt hat. Mit dem Kontingent des Empfängers hat beides nichts zu tun: `4.3.1`, von dem die Ziffern stammen, betrifft
        das ganze System, ein volles Postfach ist `4.2.2`. Listen im Web, die 431 mit fehlendem Plattenplatz oder Arbeitsspeicher erklären, folgen der Beschreibung von `4.3.1` bei Exchange.
    .conflict =
        RFC 5321 verpflichtet einen Server, der für weitere Empfänger keinen Platz hat, zu `452`, erlaubt bei einer Grenze aus Richtlinie ein 5yz und gibt auch fehlendem Speicher `452`; 431 steht in
        keiner seiner Tabellen. Clients verlieren dadurch nichts, denn bei einem unbekannten Code richten sie sich nach der ersten Ziffer.
    .seen =
        Auf Courier-Servern, bei `RCPT` und nach dem Ende der Nachricht.
    .action =
        Lassen Sie die Nachricht in der Warteschlange: Ein späterer Versuch kann durchkommen. `Mail system full` endet, wenn die andere Seite wieder Platz hat; `Too many recipients` endet mit kleineren
        Gruppen früher.
    .sender =
        Bei `Too many recipients` haben die in der Meldung genannten Personen die Nachricht noch nicht; die anderen betrifft die Grenze nicht. Ihr Server versucht es für sie weiter; eilt es, senden Sie ihnen
        allein. Bei `Mail system full` braucht an Ihrer Nachricht nichts geändert zu werden.
    .sending =
        Sehen Sie nach, welche Empfänger warten und mit welchem Text:

        { $postfix-queue }

        Warten sie wegen einer Grenze, bleiben Sie darunter: Postfix übergibt 50 Empfänger auf einmal, wenn `default_destination_recipient_limit` nichts anderes sagt. Bei `Mail system full` ist von Ihnen
        nichts nötig.
    .receiving =
        Beginnen Sie mit dem Datenträger der Warteschlange, denn alle E-Mail ist aufgehalten, bis Platz da ist; Courier lehnt ab, wenn Blöcke oder Inodes knapp werden. Unter Debian liegt seine
        Warteschlange in `/var/lib/courier`: Nennen Sie diesen Ordner in den ersten beiden Befehlen.

        - Blöcke: { $disk }
        - Inodes: { $inodes }
        - Die Grenze für Empfänger, 100, wenn nichts gesetzt ist: { $courier-bofh }

        Erhöhen Sie die Zahl bei `maxrcpts`, wenn Ihre Benutzer an mehr Personen senden.
    .client =
        Behalten Sie die angenommenen Empfänger, schließen Sie die Transaktion für sie ab, und nehmen Sie die abgelehnten in eine neue. Senden Sie in Portionen von 100, die jeder Server nehmen muss.
    .send =
        `452` deckt beides ab: mit `4.3.1` für fehlenden Speicher, mit `4.5.3` für zu viele Empfänger.
