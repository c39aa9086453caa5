### Hinweise zu Paaren, deren kleinerer Code 422 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-422-431 =
    Listen im Web erklären beide mit „kein Platz“, das eine beim Postfach, das andere beim Server. Auf der Leitung bedeuten sie anderes. `431 Mail system full.` kommt von Courier und meint wirklich einen Datenträger;
    `422 License Expired` kommt von einem Barracuda und hat mit Platz nichts zu tun. Von niemandem ist bekannt, dass er `422` wegen eines Kontingents sendet.

    Bitten Sie also wegen eines bloßen `422` keinen Empfänger aufzuräumen. Lesen Sie zuerst die Worte. Auch bei `431 Too many recipients.` ist der Datenträger nicht die Ursache: Teilen Sie die Nachricht auf. Haben Sie nur eine
    Nummer aus einem Bericht ohne Text, fragen Sie den Administrator des sendenden Servers nach der vollständigen Logzeile.

smtp-note-422-432 =
    Das Register der IANA nennt beide neben `X.7.12`, aber nur hinter `432` steht ein RFC. Antwortet ein Server auf `AUTH` mit `432 4.7.12 A password transition is needed`, melden Sie sich einmal mit `PLAIN` unter TLS an.
    Antwortet er dort mit `422`, tun Sie dasselbe, weisen Sie aber seinen Autor auf RFC 4954 hin.

    In anderen Phasen haben die beiden nichts gemeinsam. `422 License Expired` dauert, bis jemand die Lizenz bezahlt, `432 4.3.2`, bis Verbindungen wegfallen. Listen fügen eine dritte Bedeutung hinzu, ein volles Postfach bei
    `422` und eine angehaltene Warteschlange bei `432`; beides sind erweiterte Codes, deren Punkte verloren gingen. Sehen Sie zuerst auf die Phase, dann auf die Worte.

smtp-note-422-452 =
    Ein volles Postfach, richtig beantwortet, lautet `452 4.2.2 The email account that you tried to reach is over quota`. Ohne die `452` und die Punkte wird daraus der Fehler `422` vieler Hilfeseiten. Meldet also ein Benutzer
    `422`, fragen Sie nach der ganzen Zeile; vielleicht steht eine `452` oder `552` davor.

    Beginnt die Zeile wirklich mit `422`, fangen Sie nicht bei Kontingenten an. Der Text entscheidet, und der eine belegte Text, `License Expired`, betrifft den Filter vor dem Postfach. Beide Antworten dürfen wiederholt werden.
    Der Empfänger kann aber binnen Minuten Platz schaffen, während eine Lizenz von dem erneuert werden muss, der sie bezahlt.

smtp-note-422-552 =
    Der Rat „Postfach voll, wenden Sie sich an den Empfänger“ steht in vielen Listen bei beiden Codes. Bei `552 5.2.2` stimmt er; der Bounce ist endgültig, und die Person muss es auf einem anderen Weg erfahren. Bei `422` ist er
    geraten, denn von keinem Server ist bekannt, dass er es so verwendet, und Ihr Mailsystem versucht es noch.

    Prüfen Sie zweierlei. Erstens: Wurde die Nachricht aufgegeben? Eine Nummer, die in einem endgültigen Bounce mit 4 beginnt, heißt, dass die Versuche erschöpft sind; dann zählt der Text des letzten Versuchs. Zweitens: Wie groß
    war sie? `552 5.3.4` lehnt wegen der Größe ab, was keine Deutung von `422` abdeckt. Eine kleinere Nachricht kommt sofort durch.
