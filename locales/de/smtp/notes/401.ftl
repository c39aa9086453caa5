### Hinweise zu Paaren, deren kleinerer Code 401 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-401-501 =
    Bis auf die erste Ziffer sind die Zeilen gleich: `501 5.1.3 Bad recipient address syntax` und `401 4.1.3 Bad recipient address syntax`. Ein Postfix mit eingeschaltetem `soft_bounce` hat die eine in die
    andere verwandelt. Sonst ist nichts bekannt, das `401` sendet.

    Die Änderung hat Folgen. Ein Webshop, der `user@example.com,other@example.com` als eine Adresse übergibt, erfährt aus `501` sofort von dem Fehler; aus `401` erfährt er nichts, weil sein Versandprogramm
    es tagelang weiter versucht. Bekommen Sie `401`, berichtigen Sie die Adresse, als wäre es `501`, und sagen Sie dem Postmaster, dass die Einstellung eingeschaltet geblieben ist. Andere Antworten dieses
    Servers sind ebenfalls abgemildert, ein `454` von ihm kann also eine dauerhafte Ablehnung sein.

smtp-note-401-553 =
    Bei `401` geht es um die Form: Die Adresse lässt sich nicht zerlegen, wie `<user@example.com` ohne schließende Klammer. Auch bei `553` kann es um die Form gehen, häufiger aber ist der Name lesbar und
    nicht zugelassen, wie in `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user user@example.com`.

    Lesen Sie also den erweiterten Code. Bei `4.1.3` oder `4.1.7` berichtigen Sie die Adresse; bei `5.7.1` prüfen Sie die Kontoeinstellungen. Auch die Zeit ist verschieden: `553` erreicht den Absender
    sofort, `401` dagegen bleibt in einer Warteschlange. Wo `soft_bounce` eingeschaltet ist, geht ein `553` als `453` hinaus; beide können also von demselben falsch konfigurierten Server kommen.
