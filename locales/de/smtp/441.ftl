smtp-441 = Keine Antwort vom Host
    .summary = Am Server des Empfängers antwortet niemand, wie das System des Absenders vermerkt; es versucht es von selbst weiter.
    .meaning =
        Kein Server kann 441 senden, denn niemand hat geantwortet. Exchange 2000 und 2003 meldeten einen Host, der nicht antwortet, als `4.4.1`; Listen im Web ließen die Punkte weg und machten daraus einen Antwortcode. RFC
        3463 erklärt `4.4.1` ebenso, als Verbindungsversuch ohne Antwort, weil das entfernte System ausgelastet oder nicht erreichbar ist. Der Server des Empfängers hat die Nachricht weder gesehen noch abgelehnt.
    .seen =
        Unter dieser Nummer nur in Listen. Echte Verzögerungsmeldungen enthalten `4.4.1` oder Worte wie `connection timed out`.
    .action =
        Stellen Sie fest, ob der Host überhaupt erreichbar ist. Eine Antwort, die zu deuten wäre, gibt es nicht.
    .sender =
        Prüfen Sie die Domain in der Adresse Buchstabe für Buchstabe: Auch eine vertippte kann es geben, ohne dass dort ein Mailserver läuft. Stimmt sie, warten Sie. Ihr Server versucht es vier bis fünf Tage lang und
        meldet es, wenn er aufgibt; für Eiliges nehmen Sie einen anderen Weg.
    .sending =
        Testen Sie vom sendenden Server selbst aus, Schritt für Schritt:

        - Welche Hosts E-Mail für die Domain annehmen: { $mx }
        - Ob jeder von ihnen an Port 25 antwortet: { $port }
        - Wo der Weg endet: { $route }

        Antwortet nirgends ein Host, sperrt eine Firewall oder Ihr Zugangsanbieter den ausgehenden Port 25: Lassen Sie ihn öffnen, oder senden Sie über den Server des Anbieters (`relayhost` in Postfix).
    .receiving =
        Testen Sie von außerhalb Ihres eigenen Netzes, denn von innen scheint vielleicht alles zu funktionieren.

        - Ob der Name im MX-Eintrag zu Ihrer jetzigen Adresse führt: { $a }
        - Ob eine Verbindung von außen durchkommt: { $port }

        Scheitert nur ein Absender, prüfen Sie, ob Ihre Firewall seine IP-Adresse sperrt.
    .send =
        Verwenden Sie ihn nicht: Ein Bericht über eine gescheiterte Verbindung trägt `4.4.1`, und ein Server, der für einen solchen Host antworten muss, sagt `451` mit `4.4.1`.
