smtp-101 = Keine Verbindung möglich
    .summary = Keine Antwort eines Servers: Das sendende Programm fand keinen Weg durch das Netz zum Mailserver.
    .meaning =
        Der Versuch endete, bevor eine Verbindung bestand, also konnte niemand antworten. 101 ist die Nummer des Linux-Systemfehlers `ENETUNREACH`
        (`Network is unreachable`); wahrscheinlich stammt die Zahl daher von einem Client, der Systemfehler ausgibt. Kein Server hat den Empfänger, die
        Anmeldung oder die Nachricht gesehen.
    .conflict =
        Codelisten im Web zählen 101 zu den Antworten von Servern und erklären die Zahl mit `The server is unable to connect`. RFC 5321 schließt das aus:
        Ein Antwortcode beginnt mit 2, 3, 4 oder 5. Suchen Sie den Fehler auf der Seite des Clients.
    .seen =
        In der Fehlermeldung oder im Log eines Skripts, einer Webanwendung oder eines E-Mail-Programms, zum Beispiel als
        `SMTP Error 101, cannot open SMTP stream`. Einen SMTP-Dialog gibt es darum herum nicht.
    .action =
        Testen Sie von dem Rechner aus, der sendet, mit dem Host und dem Port aus seinen Einstellungen:

        { $port }

        Endet auch das mit `Network is unreachable`, bringen Sie das Netz in Ordnung. Gelingt die Verbindung, stellen Sie fest, ob das Programm wirklich
        diesen Host und diesen Port benutzt.
    .sender =
        Vergewissern Sie sich, dass dieser Rechner online ist und sein VPN, falls er eines braucht, steht. Vergleichen Sie dann den Servernamen in den
        Kontoeinstellungen mit dem, den Ihr Anbieter angibt. Senden Sie die Nachricht danach noch einmal; sie hat das Programm nicht verlassen.
    .sending =
        - Keine Route zur Adresse: Prüfen Sie das Standard-Gateway, das VPN oder das Netz des Containers: { $route-get }
        - Der Name hat eine IPv6-Adresse, der Rechner aber keine IPv6-Route: Legen Sie die Route an, oder setzen Sie in Postfix
          `inet_protocols = ipv4` und starten Sie es neu: { $aaaa }

        Bei einem kurzen Ausfall tun Sie nichts: Die Nachricht bleibt in der Warteschlange.
    .client =
        Probieren Sie die anderen Adressen des Hosts, bevor Sie einen Fehler melden; RFC 5321 verlangt mindestens zwei. Behalten Sie dann die Nachricht
        und versuchen Sie es später erneut, im Abstand von einer halben Stunde oder mehr. Ein Skript ohne Warteschlange verliert die Nachricht an dieser
        Stelle.
    .send =
        Senden Sie ihn nie. Ein Clientprogramm nennt den Systemfehler, `Network is unreachable`, statt eine Zahl auszugeben, die wie ein Antwortcode
        aussieht.
