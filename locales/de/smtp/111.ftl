smtp-111 = Verbindung abgewiesen
    .summary = Keine Antwort eines Servers: Der andere Rechner oder eine Firewall davor hat die Verbindung abgewiesen, bevor SMTP gesprochen wurde.
    .meaning =
        Unter Linux hat der Systemfehler `ECONNREFUSED` diese Nummer, also hat sie höchstwahrscheinlich der Client selbst ausgegeben. Der Versuch scheiterte
        sofort: An dieser Adresse und diesem Port lauscht niemand, oder eine Firewall lehnt an Stelle des Servers ab. Ein laufender Mailserver, der einen
        Client wegschickt, sagt `421` oder `554`.
    .conflict =
        Codelisten zählen 111 zu den Antworten von Servern, als `Connection refused or inability to open an SMTP stream`. Nach RFC 5321 gehören Antworten,
        die mit 1 beginnen, überhaupt nicht zu SMTP. Suchen Sie diese Zahl also nicht im Log des Mailservers.
    .seen =
        Unter Linux, als `Connection refused, 111 Can’t open SMTP stream`; Codelisten im Web nennen SquirrelMail und Mailman. Typisch ist eine Anwendung,
        die an `localhost` zustellt, während dort kein Mailserver läuft.
    .action =
        Stellen Sie fest, ob an der Adresse und dem Port, die der Client benutzt hat, überhaupt etwas lauscht:

        { $port }

        Von überall abgewiesen: Der Dienst läuft nicht oder lauscht anderswo. Nur aus einem Netz abgewiesen: Dazwischen steht eine Firewall.
    .sender =
        Vergleichen Sie Servername und Port in den Kontoeinstellungen mit den Vorgaben Ihres Anbieters; E-Mail-Programme benutzen 465 oder 587. Stimmt
        beides, melden Sie dem Administrator, dass der Server Verbindungen abweist, und senden Sie die Nachricht später noch einmal. Bisher hat sie
        niemand erhalten.
    .sending =
        Lassen Sie die Nachricht in der Warteschlange: Erst kommt jeder weitere MX-Host an die Reihe, dann wieder dieser. Prüfen Sie, ob die MX-Einträge
        Hosts nennen, die E-Mail annehmen:

        { $mx }

        Weist jedes Ziel ab, suchen Sie im eigenen Netz nach einer Firewall, die ausgehende Verbindungen zu Port 25 ablehnt.
    .receiving =
        Starten Sie den Maildienst und sehen Sie nach, an welchen Adressen und Ports er lauscht:

        { $listening }

        - Nur an `127.0.0.1`: Setzen Sie in Postfix `inet_interfaces`, dann stoppen und starten Sie Postfix; in Exim heißt die Option `local_interfaces`:
          { $postfix-interfaces }
        - An der richtigen Adresse: Suchen Sie eine Firewall-Regel, die den Client abweist.
    .client =
        In einem Container ist `localhost` der Container selbst; nennen Sie den Host, auf dem der Mailserver läuft. Probieren Sie alle Adressen dieses
        Hosts nacheinander, und melden Sie den Systemfehler mit seinem Namen sowie mit Adresse und Port.
    .send =
        Ein Server kann ihn nicht senden: Was nicht lauscht, kann nicht antworten. Ein laufender Server, der überhaupt keine E-Mail annimmt, sagt `521`;
        einer, der für eine weitere Sitzung keinen Platz hat, sagt `421`.
