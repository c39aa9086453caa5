### Hinweise zu Paaren, deren kleinerer Code 446 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-446-447 =
    Die Zeiten in den `Received`-Feldern trennen sie. Eine Schleife ist schnell: dreißig Stationen in Minuten, immer dieselben zwei Hosts, dann die Ablehnung. Ein Ablauf ist langsam: drei oder vier Felder, alle aus der ersten Minute, und dann
    tagelang keines, weil sich die Nachricht nicht bewegt hat.

    Bei vielen Feldern ist jemandes Routing kreisförmig, und eine zweite Nachricht gerät nur in dieselbe Schleife. Bei wenigen endet der Weg an einem Host, der sie nicht nehmen wollte; suchen Sie die Ursache im Log des letzten Hosts, der sie
    genommen hat. Wer die beiden verwechselt, verlängert wegen einer Schleife die Lebensdauer der Warteschlange oder sucht nach Weiterleitungen, die es nicht gibt.

smtp-note-446-449 =
    Falsches Routing steckt hinter beiden, aber bei `446` ist die Nachricht zu weit gereist und bei `449` gar nicht. Öffnen Sie den Header der zurückgekommenen Nachricht: Eine lange Liste von `Received`-Feldern bedeutet eine Schleife zwischen
    Servern, also `446`; so gut wie keine bedeutet, dass Exchange 2000 oder 2003 nie eine erste Station fand, also `449`.

    Die falsche Reparatur macht es schlimmer. Ein Smarthost am Connector hilft gegen `4.4.9`, gibt dieser Smarthost die Domain aber gleich zurück, haben Sie die Schleife von `4.4.6` gebaut. Senden Sie nach einer solchen Änderung eine
    Testnachricht und lesen Sie ihren Header, bevor die ganze Organisation den neuen Weg benutzt.

smtp-note-446-546 =
    Nur `546 Routing loop detected -- too many Received: headers.` ist eine echte Antwort; `446` sendet kein Server. Zeigt Ihr Bounce das Erste, hat ein Courier-Server gezählt, und Sie können dessen Administrator fragen, welche Felder er sah.
    Zeigt Ihr Bounce `446`, hat irgendein Werkzeug aus `4.4.6` drei Ziffern gemacht, und Sie müssen die wahre Antwort noch finden.

    Die Suche nach der Schleife ist dieselbe. Die Grenzen aber sind verschieden: Courier erlaubt hundert Felder, Postfix fünfzig, Exim dreißig. Eine Nachricht mit vierzig Stationen, die durch Courier kommt, kann der nächste Host unter einer
    anderen Nummer ablehnen; zählen Sie also die Felder im Header, bevor Sie entscheiden, wessen Grenze es war.

smtp-note-446-554 =
    In echten Bounces erscheinen Schleifen als `554`, nie als `446`: `554 5.4.6 Too many hops` von Sendmail, `554 5.4.0 Error: too many hops` von Postfix. Die drei Ziffern beweisen für sich nichts, denn `554` deckt auch Relaying, Blocklisten und
    Inhalt ab. Der Beleg ist der Teil dahinter, `5.4.6` oder das Wort `hops`.

    Lassen Sie Filter also auf diesen Teil achten. Eine Regel für `446` bleibt leer, während Schleifen an ihr vorbeigehen; eine Regel für jedes `554` ist voll von Spamablehnungen. Und wundern Sie sich nicht über die 5: Listen versprechen einen
    vorübergehenden Fehler, aber Server lehnen eine kreisende Nachricht endgültig ab.
