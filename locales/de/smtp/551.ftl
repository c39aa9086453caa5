smtp-551 = Benutzer nicht lokal
    .summary = Der Empfänger ist nicht hier, und der Server leitet nicht weiter: Nennt der Text eine neue Adresse, kann der Absender diese versuchen.
    .meaning =
        Nach dem Standard enthält der Text einen `<forward-path>`, die Adresse, die stattdessen zu nehmen ist; mit `251` würde der Server die Nachricht selbst weitergeben. Anbieten muss der Server keine Adresse: `550` ist dieselbe Ablehnung ohne sie. Viele
        Antworten mit dieser Nummer enthalten gar keine Adresse und heißen „Relaying abgelehnt“ oder „Absender nicht erlaubt“.
    .conflict =
        RFC 5321 lässt Software die neue Adresse aus dem Text lesen. RFC 2034 dagegen druckt `551 5.7.1` mit `Forwarding to remote hosts disabled` und ohne Adresse ab, und die IANA bindet die Nummer an `5.7.1`, Zustellung nicht erlaubt. Nur ein Text mit einer
        Adresse darin ist eine 551 im Sinn von RFC 5321.
    .seen =
        Nach `RCPT` oder `VRFY`. ImprovMX sendet `551 5.7.1` für Absenderdomains mit schlechter Reputation, Fastmail für eine `From`-Adresse, die dem Konto nicht gehört. Sendmail nennt die neue Adresse eines umgezogenen Benutzers (`5.1.1`), Postfix lehnt ein
        leeres `BDAT` mit `551 5.7.1 Null BDAT request` ab.
    .action =
        Sehen Sie nach, ob der Text eine Adresse in spitzen Klammern enthält. Wenn ja, ist der Empfänger umgezogen; wenn nicht, ist es eine einfache Ablehnung, und der Text sagt, warum.
    .sender =
        - Der Text hat eine Adresse: Bestätigen Sie sie auf anderem Weg beim Empfänger, senden Sie die Nachricht dorthin, und berichtigen Sie das Adressbuch.
        - Er spricht vom Absender oder der Adresse im Header: Senden Sie unter einer Adresse, die zum Konto gehört, oder fügen Sie jene Adresse als Identität hinzu.
        - Er spricht von Relaying oder Weiterleiten: Senden Sie nach einer Anmeldung über den Server Ihres eigenen Anbieters.
    .sending =
        - Reputation oder eine Blockliste: Lassen Sie die Domain oder die IP-Adresse austragen, sobald die Ursache beseitigt ist: { $dnsbl }
        - Relaying: Ihr Server brachte die Nachricht zu einem Host, der nicht für sie zuständig ist; vergleichen Sie seine Route mit dem DNS: { $mx }
    .receiving =
        Nennen Sie eine neue Adresse nur, wenn ihr Inhaber zustimmt; RFC 5321 verlangt eine Einstellung, die solche Antworten abschaltet. Wo nichts verraten werden darf, leiten Sie stillschweigend mit `250` weiter, oder lehnen Sie mit `550` ab.

        Sehen Sie, was Fremde erfahren:

        { $rcpt }
    .client =
        Übernehmen Sie die Adresse nie von selbst, es sei denn, die Echtheit des Servers steht fest (RFC 5321, Abschnitt 7.4): Ein Angreifer dazwischen könnte die E-Mail umleiten. Zeigen Sie sie dem Benutzer als Vorschlag.
    .send =
        Senden Sie ihn nur mit der neuen Adresse im Text und nur, wenn sie weitergegeben werden darf; lassen Sie Betreiber das abschalten. Senden Sie sonst `550`, was Sie auch bei einer Adresse außerhalb von ASCII in einer Transaktion ohne `SMTPUTF8` müssen.
