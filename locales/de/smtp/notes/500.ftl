### Hinweise zu Paaren, deren kleinerer Code 500 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-500-501 =
    Teilen Sie die abgelehnte Zeile am ersten Leerzeichen. Ein Einwand gegen das Wort davor ist `500`, gegen den Rest `501`. Postfix zeigt beides: `MIAL FROM:<a@example.com>` bekommt
    `500 5.5.2 Error: command not recognized`, und `MAIL FROM:<a@example.com> RET=ALL` bekommt `501 5.5.4 Bad RET parameter syntax`.

    Es gibt zwei Ausnahmen. Postfix beantwortet ein `ETRN` ohne Domain mit `500 Syntax: ETRN domain`, und OpenSMTPD gibt einem Befehl, der kein Argument nimmt, aber eines bekam, `500`. Innerhalb einer Anmeldung meint keine der beiden Nummern einen
    Befehl: Die erste steht für eine zu lange Zeile, die zweite für Base64, das sich nicht dekodieren lässt.

smtp-note-500-502 =
    Die Frage ist, ob der Server das Wort kennt. Ein heutiges Postfix sagt es Ihnen: `500 5.5.2 Error: command not recognized` bei einem erfundenen Befehl, `502 5.5.1 Error: command not implemented` bei `STARTTLS`, wo TLS nicht eingerichtet ist. Vor
    Version 3.7 bekamen beide `502`, und postscreen antwortet noch so. Richten Sie sich dort nach dem erweiterten Code: `5.5.2` für ein unbekanntes Wort, `5.5.1` für ein abgeschaltetes.

    Suchen Sie hinter `502` keinen Tippfehler: Die Konfiguration des Servers entscheidet, und die Liste nach `EHLO` zeigt vorher, was er anbietet.

smtp-note-500-503 =
    Denken Sie an ein Skript, das Antworten nicht beachtet. Sein `MAIL` wird abgelehnt, `RCPT` und `DATA` bekommen also `503`; es sendet den Text der Nachricht trotzdem, und nun zählt jede Zeile als Befehl und bekommt `500`. Postfix macht dem ein Ende,
    sobald eine Zeile wie ein Header aussieht: `221 2.7.0 Error: I can break rules, too. Goodbye.`

    In einem solchen Log ist keine der beiden Nummern zu beheben. Gehen Sie zur Antwort vor dem ersten `503` hinauf. Kommt nur eine der beiden Nummern vor, sagt sie, was zu prüfen ist: `500` das Befehlswort selbst, `503`, was vor dem Befehl gesendet wurde.
