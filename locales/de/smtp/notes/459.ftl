### Hinweise zu Paaren, deren kleinerer Code 459 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-459-550 =
    Lassen Sie hier nicht die erste Ziffer entscheiden. `459` sieht vorübergehend aus und ist eine Ablehnung nach Liste; `550` nach `ETRN` sieht wie ein totes Postfach aus, obwohl es um kein Postfach geht. RFC 1985 trägt zur Verwirrung bei: Seine
    Liste der Antworten enthält `500` und `501`, aber der Abschnitt für Clients spricht von „550 or 551“, offenbar ein Versehen.

    Nur eines von beiden schickt E-Mail zurück. Nach `RCPT` schickt ein `550` jemandes Nachricht zurück. Nach `459` bleibt jede Nachricht, wo sie ist; eine Überwachung, die es als unzustellbare E-Mail zählt, schlägt also falschen Alarm.
