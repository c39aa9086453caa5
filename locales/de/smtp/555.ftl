smtp-555 = Parameter nicht erkannt
    .summary = Der Server kennt einen Parameter von `MAIL FROM` oder `RCPT TO` nicht oder kann ihn nicht ausführen: Der Client muss ihn weglassen.
    .meaning =
        Die Adresse kann stimmen; es liegt an dem, was auf sie folgt, etwa `SIZE=…`, `BODY=…` oder `NOTIFY=…`. Ein bekannter Parameter, der sich im Augenblick nicht erfüllen lässt, bekommt `455`, einer mit fehlerhaftem Wert `501`.
    .conflict =
        Der Code ist so alt wie die Erweiterungen von SMTP (RFC 1425), aber in der Liste von RFC 2821 fehlt er; Software nach dieser Liste hält ihn womöglich für ein allgemeines 5yz. Gmail sendet ihn mit `5.5.2` auch für eine fehlerhafte *Adresse*, was RFC 5321
        nicht vorsieht.
    .seen =
        Postfix sendet `555 5.5.4 Unsupported option: …`. Gmail sendet `555 5.5.2 Syntax error`, wenn die Adresse selbst fehlerhaft ist, zum Beispiel mit einem Anzeigenamen, einem Zeilenumbruch oder zwei Paaren spitzer Klammern darin.
    .action =
        Nehmen Sie den genauen Befehl aus dem Log. Folgt ein Parameter auf die Adresse, lehnt der Server diesen ab; folgt keiner, sehen Sie sich die Form der Adresse an.
    .sender =
        Aktualisieren Sie das E-Mail-Programm, oder melden Sie den Fehler seinem Hersteller: Von Hand können Sie diesen Befehl nicht ändern. War die Adresse hineinkopiert, tippen Sie sie neu, ohne Namen, Anführungszeichen oder Zeilenumbruch.
    .sending =
        Vergleichen Sie jeden Parameter mit den Schlüsselwörtern, die der Server Ihnen anbietet:

        { $ehlo }

        Sind sie angeboten und werden abgelehnt, hat vielleicht ein Relay oder eine Firewall dazwischen die Liste verändert; testen Sie ohne. Postfix lässt sich mit `smtp_discard_ehlo_keyword_address_maps` sagen, dass es ein Schlüsselwort jenes Hosts nicht
        beachten soll.
    .receiving =
        Sehen Sie nach, ob etwas vor Ihrem Server eine Erweiterung ankündigt, die dem Server fehlt. Was Sie nicht ausführen können, kündigen Sie nicht an; Postfix verbirgt Schlüsselwörter mit `smtpd_discard_ehlo_keywords`.

        { $ehlo }
    .client =
        Benutzen Sie nur Parameter, deren Schlüsselwort in der letzten Antwort auf `EHLO` steht; nach einem Rückgriff auf `HELO` keine. Wiederholen Sie den Befehl dann ohne den abgelehnten. Eine Nachricht, die nicht ohne ihn auskommt, etwa eine mit Adressen
        außerhalb von ASCII und `SMTPUTF8`, geht an ihren Absender zurück.
    .send =
        Senden Sie ihn mit `5.5.4` für Parameter, die Sie nicht angekündigt haben oder nie erfüllen. Nehmen Sie `501` für einen falschen Wert, und was die Erweiterung selbst für ihren Parameter vorschreibt.
