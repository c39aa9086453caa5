### Hinweise zu Paaren, deren kleinerer Code 540 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-540-550 =
    Rambler antwortet bei einem nicht aktiven Postfach `540 5.7.1 … recipient address rejected: Inactive`; die meisten Server würden dort `550` sagen. Software, die nur `550` als „schlechte Adresse“ kennt, übersieht es. Software, die nach `5.7.1` geht, legt es unter
    Spam-Richtlinie ab, und ihr Betreiber fängt an, SPF-Einträge zu untersuchen, die in Ordnung sind.

    Behandeln Sie eine `540` nach `RCPT` wie eine `550` zum Empfänger, und legen Sie die Adresse beiseite. Beantwortet sie `STARTTLS` (`540 TLS not available.`), kommt sie von Courier und sagt nichts über irgendein Postfach; die Adresse kann in Ordnung sein.
