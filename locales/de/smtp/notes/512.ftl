### Hinweise zu Paaren, deren kleinerer Code 512 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-512-550 =
    Sehen Sie zuerst nach, ob am anderen Ende ein Server geantwortet hat. Ein Bounce nennt den ablehnenden Host in seinem Feld `Remote-MTA`. Ist es ein Host der Domain des Empfängers, gibt es die Domain, ein Server hat geantwortet, und Sie kümmern sich um das
    `550` und seinen Text. Ist kein Host genannt oder nur ein eigenes Relay, hat Ihre Seite wegen des DNS aufgegeben, und das meinen Tabellen mit `512`.

    `5.1.2` bedeutet aber nicht immer „Domain nicht gefunden“. Stalwart benutzt es in `550 5.1.2 Mailbox does not exist.` und `550 5.1.2 Relay not allowed.`; ein Programm, das diese auf `512` verkürzt, schickt Sie auf die Suche nach einem DNS-Fehler, den es
    nicht gibt.

smtp-note-512-556 =
    Fragen Sie das DNS nach dem MX-Eintrag; es gibt drei Ergebnisse. Ein Eintrag mit Präferenz 0 und einem einzelnen Punkt ist ein Null-MX: Der Inhaber will keine E-Mail, und Relays sagen `556 5.1.10`. Die Antwort, dass es den Namen nicht gibt, meinen Listen
    mit `512`, auf der Leitung `550 5.1.2`. Eine leere Antwort ist keines von beiden, denn dann geht E-Mail an den Adresseintrag der Domain selbst.

    Verschieden ist auch, was Sie erwarten können. Eine abgelaufene Domain kommt wieder, wenn ihr Inhaber sie erneuert; dieselbe Adresse kann also nächste Woche funktionieren. Ein Null-MX ist eine Entscheidung; bitten Sie den Inhaber um eine Adresse in einer
    anderen Domain.
