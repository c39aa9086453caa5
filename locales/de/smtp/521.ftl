smtp-521 = Host nimmt keine E-Mail an
    .summary = Dieser Host nimmt von niemandem E-Mail an: Die Nachricht ging an den falschen Rechner, und jemand muss herausfinden, warum.
    .meaning =
        Im Sinn des Standards kommt er von einem kleinen Ersatzserver auf einem Rechner, der keinen Maildienst bietet. Ohne diesen liefen Clients in eine Zeitüberschreitung und hielten die Nachricht tagelang in der Warteschlange. Die Nummer urteilt nicht über Ihre IP-Adresse, Ihren Absender oder einen einzelnen Empfänger; das wäre `554` oder `550`. Manche Betreiber benutzen ihn gegen den Standard für „abgelehnt, und ich lege auf“; dann spricht der Text von einer Richtlinie.
    .conflict =
        RFC 1846, der Versuch von 1995, ließ ein Relay für einen Host ohne E-Mail auf `RCPT` mit 521 antworten. RFC 7504 behält den Code der Begrüßung vor und gibt jenen Fall `556`. In einer Sitzung, die mit `220` begann, kommt eine 521 daher von
        alter Software, meint eine Richtlinie oder beantwortet, von Postfix, ein `BDAT`, das nicht angeboten war.
    .seen =
        Als allererste Zeile, anstelle von `220`. Postfix legt nach jeder Antwort mit dieser Nummer auf, und sein postscreen sendet, wo eine Aktion auf `drop` steht, `521 5.3.2 Service currently unavailable` an Clients auf seiner eigenen Sperrliste,
        `521 5.7.1` an solche auf einer DNSBL, `521 5.7.0` an solche, die HTTP sprechen, und `521 5.5.1 Protocol error` an solche, die zu früh sprechen. AOL benutzte `521 5.2.1` für E-Mail, die es ablehnte.
    .action =
        Stellen Sie fest, welcher Host gefragt wurde und was der Text sagt. Spricht er von einer Richtlinie, einer Blockliste oder DMARC, behandeln Sie ihn wie `554`: Beseitigen Sie die Ursache, dann fragen Sie den Administrator des empfangenden
        Servers.
    .sender =
        Prüfen Sie den Teil hinter dem `@`. Nennt er einen Webserver, wie in `user@www.example.com`, ging Ihre E-Mail an einen Rechner ohne Maildienst; lassen Sie das `www.` weg.
    .sending =
        Vergleichen Sie den Host in Ihrem Log mit den MX-Einträgen der Domain des Empfängers:

        { $mx }

        - Er ist nicht darunter: Eine feste Route oder ein fehlender MX-Eintrag hat Ihren Server dorthin geführt. Berichtigen Sie die Route, oder sagen Sie es dem Inhaber der Domain.
        - Er ist darunter: Ein anderer MX-Host nimmt die E-Mail vielleicht. Sagen Sie es dem Inhaber; RFC 1846 verbietet, einen solchen Host aufzuführen.
    .receiving =
        Sehen Sie von außen nach, was Ihr Host sagt:

        { $banner }

        Soll er keine E-Mail empfangen, nehmen Sie ihn aus allen MX-Einträgen; eine Domain, die keine will, veröffentlicht einen Null-MX (RFC 7505). Lehnen Sie bestimmte Clients in einer Zugriffstabelle mit 521 ab, trennt Postfix ihre Verbindung.
    .client =
        Als Begrüßung: Versuchen Sie den nächsten MX-Host der Domain, oder schicken Sie die E-Mail zurück. An jeder anderen Stelle: Schicken Sie sie zurück. Rechnen Sie damit, dass die Verbindung schließt, und halten Sie das nicht für einen
        Netzfehler, der zu wiederholen wäre.
    .send =
        Senden Sie ihn als Begrüßung eines Hosts, der nie E-Mail annimmt; beantworten Sie danach jeden Befehl außer `QUIT` ebenso, oder schließen Sie. Um bestimmte Clients, Absender oder Empfänger abzuweisen, senden Sie `554` oder `550`. Ein
        Postausgangsserver darf ihn nicht benutzen.
