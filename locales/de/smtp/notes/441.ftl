### Hinweise zu Paaren, deren kleinerer Code 441 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-441-442 =
    Hatten die beiden Rechner je eine Verbindung? Postfix beantwortet das in Worten, ohne eine der beiden Nummern: `connect to mail.example.com[192.0.2.25]:25: Connection timed out` ist der Fall von `441`,
    `lost connection with mail.example.com[192.0.2.25] while sending message body` der von `442`.

    Bei `441` prüfen Sie DNS, Routen und Firewalls; zugestellt sein kann nichts. Bei `442` prüfen Sie Paketgrößen, Filter und Zeitlimits und fragen den Empfänger, ob ein Exemplar angekommen ist. Bietet ein Bericht nur die
    bloße Nummer, verlassen Sie sich nicht darauf; holen Sie zuerst den Satz aus dem Log.

smtp-note-441-447 =
    Beide können denselben stummen Host beschreiben, zu verschiedenen Zeiten. Am ersten Abend sagt die Warteschlange, dass der Host nicht antwortet, was Listen `441` nennen; am fünften Tag sagt sie, dass die Zeit um ist, was sie
    `447` nennen, und schickt die Nachricht zurück.

    Wer nur das Ende liest, fragt, warum die Nachricht „abgelaufen“ ist, als wäre eine Einstellung die Ursache. Eine längere Lebensdauer der Warteschlange verlängert aber nur das Warten. Gehen Sie zum frühesten Eintrag derselben
    Nachricht zurück, etwa `status=deferred` mit `Connection timed out`, und behandeln Sie den. Vergewissern Sie sich vor dem erneuten Senden, dass die Ursache beseitigt ist; sonst kommt die nächste `447` in fünf Tagen.

smtp-note-441-449 =
    Ein Paketmitschnitt auf dem sendenden Server trennt sie. Bei dem Fehler hinter `441` gehen Verbindungsversuche an Port 25 hinaus, und nichts kommt zurück. Bei dem Fehler hinter `449` geht überhaupt kein Paket hinaus, weil
    Exchange noch nicht einmal einen Host gewählt hatte.

    Ein `telnet` zum MX des Empfängers, das alle zuerst versuchen, prüft also nur `441`. Gelingt es, während Exchange weiter `4.4.9` meldet, liegt der Fehler in den Connectoren und Routinggruppen dieses Exchange, nicht im Netz.
    Erwarten Sie `449` auf keinem System, das jünger ist als Exchange 2003; dort verdächtigen Sie den, der Ihnen den Fehler übersetzt hat.

smtp-note-441-451 =
    Zitiert der Bericht einen Satz des anderen Servers, war es `451`. `451 4.3.0 … Temporary lookup failure` steht dort hinter dem Namen eines Hosts, und dessen Administrator kann dieselbe Zeile finden. Ein `441` hat nie ein Server
    gesendet, die andere Seite hat also keinen Logeintrag, den man suchen könnte.

    Danach richtet sich, wen Sie fragen. Schreiben Sie bei `451` dem Postmaster jenes Hosts und zitieren Sie die Zeile. Gab es gar keine Antwort, fangen Sie beim eigenen Netz an: Prüfen Sie Port 25 zu zwei voneinander unabhängigen
    Anbietern, und erst wenn diese antworten, rufen Sie den stummen an. `451 4.4.1` liegt dazwischen: Ein Relay, das Ihnen geantwortet hat, meldet Schweigen weiter hinten.
