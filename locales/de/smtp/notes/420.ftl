### Hinweise zu Paaren, deren kleinerer Code 420 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-420-421 =
    Der andere Server sandte `421 4.4.2 mail.example.com Error: timeout exceeded`, bevor er schloss; Ihr eigenes GroupWise vermerkte `420 TCP Read Error`, als vom anderen Server nichts kam. Das erste nennt also einen
    Grund, das zweite meldet nur Schweigen.

    Danach richtet sich, wo zu suchen ist. Bei `421` geben Sie dem Administrator des anderen Servers den Text. Bei `420` gibt es keinen Text; ein Paketmitschnitt muss zeigen, welche Seite verstummt ist. Es kann sogar
    dasselbe Ereignis sein: Ein Server, der `421` auf einer Verbindung sagt, die eine Firewall schon gekappt hat, erscheint im Log des sendenden Servers als `420`. Eine `420` von Barracuda spricht allerdings vom
    Inhalt.

smtp-note-420-442 =
    Keines von beiden ist eine Antwort des anderen Servers: Beides sind Namen, die ein sendendes Programm einer abgebrochenen Übertragung gibt. `420 TCP Write Error` schreibt GroupWise, das seine Zeitüberschreitung
    abgewartet hat; `442` ist in den von Exchange übernommenen Listen `4.4.2` ohne Punkte, eine abgerissene Verbindung.

    Suchen Sie bei beiden auf dieselbe Weise. Sammeln Sie Größe, Ziel und Zeit der gescheiterten Nachrichten. Nur große: Denken Sie an die Paketgröße. Nur ein Ziel: Denken Sie an einen Filter dort. Alles zur selben
    Minute: Denken Sie an die eigene Leitung. War der abschließende Punkt beim Abriss schon gesendet, rechnen Sie damit, dass der Empfänger die Nachricht doppelt bekommt.

smtp-note-420-451 =
    Nennt die Zeile in Ihrem Log einen Fehler bei der Verarbeitung, etwa `451 4.3.0 Temporary lookup failure`, hat ein Server geantwortet und weiß, dass in ihm etwas versagt hat. Sagt die Zeile `TCP Read Error`, hat
    überhaupt kein Server geantwortet. RFC 5321 lässt einen Client wie nach `451` handeln, wenn eine Verbindung abreißt; die Warteschlange tut also bei beiden dasselbe, nur die Suche ist verschieden.

    Schreiben Sie bei `451` dem Postmaster des anderen Servers, dessen Log Zeit und Grund enthält. Bei `420` steht in jenem Log vielleicht nichts als eine verlorene Verbindung, bringen Sie also einen eigenen Mitschnitt
    mit. Das Handbuch von Barracuda benutzt `420` bei verdächtigem Inhalt; dem entspricht am ehesten `451` von einem anderen Filter.
