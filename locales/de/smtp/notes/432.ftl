### Hinweise zu Paaren, deren kleinerer Code 432 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-432-435 =
    Beide passen zu der Meldung, dass die Anmeldung scheitert, obwohl das Passwort stimmt. Bei `432 4.7.12 A password transition is needed` kann der Benutzer es beenden: mit einer Anmeldung nach einem anderen Verfahren. Bei
    `435 Unable to authenticate at present` kann von außen niemand etwas tun; eine Abfrage hinter Exim ist gescheitert.

    Zählen Sie die betroffenen Benutzer. Ein einzelner Benutzer mit einer `432` hat ein Konto, das nie umgestellt wurde; bekommen seit neun Uhr alle Benutzer eine `435`, teilen sie sich eine tote Datenbank. Fordern Sie wegen
    einer `435` niemanden auf, sich mit `PLAIN` anzumelden: Das erreicht dieselbe defekte Prüfung, und das Passwort geht umsonst noch einmal über die Leitung.

smtp-note-432-454 =
    Muss der Benutzer etwas tun? Nach `454 4.7.0 Temporary authentication failure` nicht: Ein späterer Versuch erledigt es. Nach `432 4.7.12` doch: Ein Versuch mit demselben Verfahren scheitert jedes Mal, weil dem Konto ein
    Geheimnis fehlt, das nur eine Anmeldung mit `PLAIN` hinterlegen kann.

    Eine bestimmte `432` kann allerdings etwas anderes bedeuten. `432 4.3.2 Concurrent connections limit exceeded` kommt von Exchange Online, wenn ein Postfach über zu viele Verbindungen sendet, und verhält sich wie eine
    vorübergehende Ablehnung: warten, eine Verbindung wiederverwenden, weitermachen. Ein Programm, das bei jeder `432` „Passwort ändern“ anzeigt, schickt die Besitzer von Druckern auf die Suche nach einem Fehler, den es nicht
    gibt.

smtp-note-432-534 =
    Beide verlangen eine andere Art der Anmeldung, aber in entgegengesetzter Richtung. `432` verlangt einmal ein schwächeres Verfahren, etwa `PLAIN` statt `CRAM-MD5`, damit der Server das Passwort erfährt und hinterlegen kann,
    was das bessere Verfahren braucht. `534` verlangt ein stärkeres, weil die Richtlinie das Verfahren zu schwach findet.

    Ein Client, der auf `534` mit `PLAIN` antwortet, bietet das schwächste Verfahren an, das er hat, und einer, der auf `432` mit etwas Stärkerem antwortet, kommt nie hinein. Bei
    `534 5.7.9 Application-specific password required` will Gmail keines von beidem; es will ein Passwort, das für dieses eine Programm erzeugt wurde. Lesen Sie also den Text, bevor Sie das Verfahren wechseln.

smtp-note-432-535 =
    Setzen Sie nach `432` nicht das Passwort zurück. Der Server hat nicht gesagt, dass das Passwort falsch ist; er hat gesagt, dass er dieses Konto mit diesem Verfahren noch nicht prüfen kann. Ein neues Passwort ändert daran
    nichts, und das nächste `AUTH CRAM-MD5` bekommt dieselbe Antwort.

    Ein kurzer Test trennt sie. Melden Sie sich einmal mit `PLAIN` unter TLS an: Kommt `235`, ist das Passwort in Ordnung und die `432` war die Umstellung; kommt `535 5.7.8`, ist das Passwort doch falsch. Bei Exchange Online
    beweist der Test nichts, denn dort zählt `432 4.3.2` Verbindungen und sagt nichts über irgendjemandes Zugangsdaten.
