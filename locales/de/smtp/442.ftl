smtp-442 = Verbindung abgebrochen
    .summary = Keine Antwort: Die Verbindung riss ab, während E-Mail unterwegs war, wie die Software des Absenders vermerkt, bevor sie es erneut versucht.
    .meaning =
        Eine abgerissene Verbindung überbringt keine Antwort, also hat kein Server das gesendet. Gemeint ist `4.4.2`, eine Verbindung, die zustande kam und dann die Transaktion nicht abschließen konnte. RFC 5321 lässt Clients
        den Verlust behandeln, als hätten sie `451` bekommen. Geschieht es nach dem abschließenden Punkt, kann die Nachricht trotzdem angenommen sein, und der nächste Versuch stellt dann ein zweites Exemplar zu.
    .seen =
        OpenSMTPD schreibt `442 i/o error` in sein eigenes Log, wenn die interne Sitzung abreißt, die einen Bounce übergibt. Sonst steht es in Listen, die die Worte von Exchange übernommen haben.
    .action =
        Bei einem einzelnen Fall tun Sie nichts: Der sendende Server versucht es von selbst wieder. Wiederholt es sich, stellen Sie fest, was die Fälle gemeinsam haben: die Größe der Nachricht, ein Ziel oder alle E-Mail.
    .sender =
        Fragen Sie den Empfänger, bevor Sie noch einmal senden: Die Nachricht kann angekommen sein, obwohl die Verbindung abriss. Scheitert nur E-Mail mit großen Anhängen, senden Sie stattdessen einen Link zur Datei.
    .sending =
        - Nur große Nachrichten: Der Weg verliert womöglich große Pakete (MTU), oder ein Zeitlimit ist zu kurz. Sehen Sie sich den Weg an: { $mtu }
        - Nur ein Ziel: Ein Filter oder eine Firewall dort, oder eine dazwischen, die SMTP untersucht, setzt vielleicht die Verbindung zurück. Ein Paketmitschnitt zeigt, welche Seite sie beendet hat.
        - Alle Ziele: Prüfen Sie Ihre eigene Netzwerkkarte, Ihren Router und Ihre Leitung.

        Warten Sie nach dem abschließenden Punkt zehn Minuten auf die Antwort, wie RFC 5321 es verlangt und Postfix es tut (`smtp_data_done_timeout`).
    .receiving =
        Suchen Sie in Ihrem Log nach der IP-Adresse des Absenders: `lost connection after DATA` in Postfix heißt, dass auch Ihre Seite den Abbruch bemerkt hat. Braucht Ihr Filter nach dem abschließenden Punkt Minuten, machen Sie
        ihn schneller, oder nehmen Sie erst an und filtern Sie danach, ohne Bounces zu senden; Clients mit kurzen Zeitlimits senden die Nachricht immer wieder.
    .client =
        Behalten Sie die Nachricht, wie nach `451`. Ist der abschließende Punkt hinaus, vermerken Sie den Ausgang als unbekannt und rechnen Sie damit, dass der nächste Versuch ein zweites Exemplar erzeugt.
    .send =
        Sagen Sie `421` mit `4.4.2`, bevor Sie eine Sitzung beenden, damit der Client weiß, was geschehen ist.
