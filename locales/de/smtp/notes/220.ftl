### Hinweise zu Paaren, deren kleinerer Code 220 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-220-221 =
    `220` beginnt eine Sitzung und `221` beendet sie; es zählt, was dazwischen liegt. Zeigt ein Log `220 mail.example.com ESMTP Postfix`, höchstens ein `EHLO` und dann
    `221 2.0.0 Bye`, war es wahrscheinlich eine Zustandsprüfung oder ein Client, der nach `EHLO` nicht fand, was er wollte, etwa kein `STARTTLS`. Abgelehnt wurde nichts.

    Beide Texte beginnen im Wortlaut des Standards mit dem Namen des Servers, und eine Suche nach `22` findet beide; lesen Sie also die dritte Ziffer. Eine Sitzung, die
    mit `221` anfängt, gibt es nicht: Dem Mitschnitt fehlt der Anfang. Besorgen Sie einen vollständigen, bevor Sie Schlüsse ziehen.

smtp-note-220-250 =
    Wer nicht auf die Begrüßung wartet, liest jede Antwort einen Befehl zu spät. Ein solcher Client verbindet sich, sendet `EHLO` und hält die `220`, die schon unterwegs
    war, für die Antwort darauf. Von da an zählt die `250` für `EHLO` als die für `MAIL`, die für `MAIL` als die für `RCPT`, und ein abgelehnter Empfänger fällt erst bei
    `DATA` auf. Lesen Sie die Begrüßung, bevor Sie schreiben.

    Nach `STARTTLS` wirkt `220` anders: Die Liste in den ersten `250`-Zeilen gilt nicht mehr. Benutzen Sie die Liste, die Sie nach dem Handshake bekommen; `AUTH` steht
    vielleicht nur dort.

smtp-note-220-421 =
    Eine Portprüfung sieht den Unterschied nicht: Die TCP-Verbindung kommt in beiden Fällen zustande, und erst die erste Zeile sagt, ob der Server arbeiten will. Mit
    `220 mail.example.com ESMTP` will er; mit `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7` nicht. Eine Überwachung, die bei „Port 25 offen“
    aufhört, schlägt keinen Alarm, während alle E-Mail in fremden Warteschlangen liegt.

    Eine Sitzung kann auch beide enthalten: `220` am Anfang und später `421`, wenn der Client zu lange pausierte oder der Dienst angehalten wurde. Sehen Sie dann nach, was
    der Server vorher bestätigt hatte; die Begrüßung bestätigt nichts.

smtp-note-220-554 =
    Eine Sperre muss sich nicht in der Begrüßung zeigen. In der Voreinstellung wartet Postfix mit seinen Prüfungen bis `RCPT`, also bekommt ein gelisteter Client ein
    gewöhnliches `220`, zweimal `250` und erst dann `554 5.7.1`. Ein Test, der bei der Begrüßung endet, beweist deshalb nichts über eine Sperre; gehen Sie weiter bis zum
    Empfänger.

    Ist die Begrüßung selbst `554`, ist der Text dahinter alles, was Sie bekommen: Bei Postfix erhält `EHLO` dann `503`, bei Exim gar nichts. Postfix als Client wendet sich
    dann an den nächsten MX-Host, statt die Nachricht zurückzuschicken (`smtp_skip_5xx_greeting`). Grüßen alle Hosts der Domain so, schreiben Sie ihrem Administrator aus
    einem anderen Netz.
