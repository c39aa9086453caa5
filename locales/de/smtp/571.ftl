smtp-571 = Zustellung nicht erlaubt
    .summary = Ein Filter auf der empfangenden Seite lehnt die E-Mail ab: Absender und Administrator müssen die Regel finden und erfüllen oder ändern.
    .meaning =
        Lesen Sie ihn als `550 5.7.1`: Die Nummer ist der erweiterte Code mit verlorenen Punkten. Sie urteilt über den Absender, die Nachricht oder das Verhalten des Clients, nicht darüber, ob es das Postfach gibt.
    .conflict =
        RFC 5321 erlaubt als zweite Ziffer eines Antwortcodes 0 bis 5; 571 liegt also außerhalb seiner Grammatik, und auch die Tabelle der IANA kennt ihn nicht. Clients richten sich trotzdem nach der ersten Ziffer und nehmen ihn als dauerhafte Ablehnung.
    .seen =
        Nach `RCPT`, von Courier, dessen voreingestellter Text für den Filter eines Empfängers `571 Delivery not authorized, message refused.` lautet. Installationen mit rspamd wie ApisCP benutzen ihn für Nachrichten, die für Spam gehalten werden. qmail mit
        chkuser 2.0.8 sendet ihn mit `(#5.7.1 - chkuser)` für einen fehlerhaften Absender und für eine Sitzung mit zu vielen Empfängern.
    .action =
        Stellen Sie fest, wessen Filter abgelehnt hat: Nach `RCPT` ist es eine Regel über den Absender oder die Verbindung, nach der Nachricht eine über den Inhalt.
    .sender =
        Bitten Sie den Empfänger auf anderem Weg, Ihre E-Mail durchzulassen. Lehnen mehrere Domains Ihre E-Mail so ab, geben Sie die Antwort Ihrem Administrator, samt Links im Text.
    .sending =
        Prüfen Sie, worauf Filter achten, und berichtigen Sie, was fehlt oder falsch ist:

        - SPF, für die Absenderdomain: { $txt }
        - Reverse-DNS der IP-Adresse: { $ptr }
        - Blocklisten: { $dnsbl }
    .receiving =
        Suchen Sie die Sitzung im Log. Auf Courier entscheidet der Mailfilter des Kontos, bei `RCPT` als `rcptfilter`: Nehmen Sie den Absender dort als Ausnahme auf, und lassen Sie den Filter einen eigenen Grund ausgeben, denn sonst sieht der Client nur den
        voreingestellten Text.
    .client =
        Lassen Sie die erste Ziffer entscheiden, und melden Sie den Text. Ein Parser, der auf 0 bis 5 als zweiter Ziffer besteht, darf das nicht wie eine abgerissene Verbindung behandeln.
    .send =
        Senden Sie `550` mit `5.7.1`. Gibt ein Filter eine eigene Antwort zurück, prüfen Sie, ob sie mit einem gültigen Code beginnt.
    .search = gesperrt, blockiert, nicht berechtigt, blocked, not authorized
