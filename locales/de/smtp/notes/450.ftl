### Hinweise zu Paaren, deren kleinerer Code 450 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-450-451 =
    Eine Faustregel aus dem Log: Bei `450` geht es um Sie oder das Postfach, bei `451` um den Server, der antwortet. `450 4.7.25 Client host rejected: cannot find your hostname` betrifft Ihr Reverse-DNS, und niemand sonst bekommt es;
    `451 4.3.0 … Temporary lookup failure` trifft jeden Absender gleich, bis eine Tabelle jenes Servers wieder antwortet.

    Beim Greylisting versagt die Regel. Installationen mit Postfix antworten `450`, Zugriffsregeln von Exim `451`; manches Greylisting sieht also wie ein „lokaler Fehler“ aus. Spricht der Text von Greylisting, beachten Sie die Nummer nicht.
    Wartet nur Ihre E-Mail, sehen Sie zuerst auf Ihre eigene Seite, welche Nummer auch dasteht.

smtp-note-450-452 =
    Stellen Sie sich dreißig Empfänger in einer Nachricht vor, die letzten zehn abgelehnt. Bei `452 4.5.3 Error: too many recipients` für jeden der zehn hat die Nachricht nur zu viele Empfänger; die zehn gehen in der nächsten Transaktion hinaus,
    und es gibt keinen Grund zu warten. Bei `450` für drei über die Liste verstreute Empfänger liegt es an diesen drei Postfächern oder ihren Domains, und eine sofortige Wiederholung bekommt dieselbe Antwort.

    Verwechseln Sie bei Gmail die erweiterten Codes nicht: `452 4.2.2` ist ein volles Postfach, `450 4.2.1` heißt zu viel E-Mail auf einmal. Nach `4.2.2` schafft der Empfänger Platz; nach `4.2.1` wird der Absender langsamer.

smtp-note-450-453 =
    Abholskripte für das Mail-Relay auf Abruf müssen diese beiden unterscheiden: Beide antworten auf `ATRN`, beide beginnen mit 45, und sie bedeuten das Gegenteil. `453 You have no mail` sagt, dass alles in Ordnung ist und nichts wartet.
    `450 ATRN request refused` sagt, dass Sie nach einer Domain gefragt haben, die die Anmeldung nicht abdeckt, oder dass Sie zu oft fragen.

    Ein Skript, das `453` als Fehler behandelt, verkürzt womöglich seinen Abstand, und dann antwortet der Anbieter mit `450`. Lassen Sie `453` die Sitzung still beenden. Bei `450` prüfen Sie die Domainliste im Befehl einmal und verdoppeln dann den
    Abstand, denn zu häufiges Fragen kann die Ursache sein.

smtp-note-450-459 =
    Die führende 4 stimmt bei `450` und führt bei `459` in die Irre. Hinter `450` steht ein Zustand, der vergeht: eine Greylist-Frist, eine Sperre, eine Probe. `459 <example.com>: service unavailable` kommt von einer Liste in einer
    Konfigurationsdatei, die nur ein Mensch ändert.

    Wer seine E-Mail abholt, begegnet beiden. Mit `ETRN` bekommt ein falscher Name `459`; mit `ATRN` bekommt derselbe falsche Name `450`, obwohl er genauso dauerhaft falsch ist. Richten Sie sich also nach dem Befehl, nicht nach der Nummer: Betrifft
    die Antwort einen Namen in `ETRN` oder `ATRN`, lesen Sie den Namen noch einmal, bevor Sie einen weiteren Versuch ansetzen.

smtp-note-450-471 =
    Zeigt ein Dashboard `471`, suchen Sie die wahre Zeile dahinter. Ein Kandidat ist `450 4.7.1`: Lassen Sie die Punkte des erweiterten Codes weg, und `471` bleibt übrig. Postfix sendet genau dieses Paar, zum Beispiel
    `450 4.7.1 Error: too much mail from 192.0.2.25`.

    Folgen Sie daher nicht dem Rat zu `471` im Web, der Sie zu Ihrem eigenen Spamfilter schickt. Nehmen Sie die Zeit des Ereignisses und sehen Sie im Mail-Log zu dieser Sekunde nach. Steht dort ein `450`, hat ein anderer Server geantwortet: Richten
    Sie sich nach dessen Text. Steht dort nichts, fragen Sie den Hersteller des Dashboards, was es gezählt hat.

smtp-note-450-550 =
    Ein Bounce mit `mailbox unavailable` beweist wenig, denn RFC 5321 gibt beiden Nummern diese Worte. Fragen Sie, was geprüft wurde. `550 5.1.1 … User unknown` heißt, dass Postfix in seiner Tabelle keinen solchen Namen fand.
    `450 4.1.1 … unverified address` heißt, dass es den eigenen Server des Postfachs fragt, und in der Voreinstellung sagt es das selbst nach einem klaren Nein; was es gehört hat, folgt im Text.

    Zwei Regeln verhüten Schaden. Streichen Sie nie eine Adresse wegen eines `450`, wie oft es sich auch binnen einer Stunde wiederholt: Das ist dieselbe Greylist oder Probe. Ist jede Ablehnung eines Servers ein `450`, selbst bei soeben erfundenen
    Namen, vermuten Sie auf jenem Server `soft_bounce = yes`.
