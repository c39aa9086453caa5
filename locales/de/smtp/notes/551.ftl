### Hinweise zu Paaren, deren kleinerer Code 551 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-551-553 =
    Angenommen, Ihre Nachricht an `smith@example.com` scheitert. `551 User not local; please try <smith@example.org>` sieht wie eine Ablehnung aus und hilft Ihnen: Die Person gibt es, und sie ist umgezogen. `553 User ambiguous`, das RFC 5321 nach `VRFY` erlaubt, sagt, dass mehrere
    Personen passen und Sie wählen müssen. Beide Texte können eine Adresse enthalten; nur die erste ist als Ersatz angeboten.

    Bei einem Postausgangsserver können die beiden denselben Fehler beschreiben, den falschen Absender: Fastmail sendet `551 5.7.1 Not authorised to send from this header address`, Postfix `553 5.7.1` mit `not owned by user`. Berichtigen Sie die `From`-Adresse, und beide
    verschwinden.
