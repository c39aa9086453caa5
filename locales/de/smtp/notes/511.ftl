### Hinweise zu Paaren, deren kleinerer Code 511 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-511-512 =
    Nach Listen im Web betrifft `511` den Teil vor dem `@` und `512` den Teil dahinter. chkuser auf qmail hält sich nicht daran: `511 sorry, can't find a valid MX for rcpt domain (#5.1.1 - chkuser)` ist ein DNS-Fehler unter der Nummer für Postfächer, und steht
    im Text stattdessen `sender domain`, liegt der Fehler auf Ihrer eigenen Seite.

    Suchen Sie also im Text nach „MX“, bevor Sie jemanden nach der richtigen Schreibung eines Namens fragen. Wo `512` erscheint, gibt es keinen solchen Text, denn von keinem Server ist bekannt, dass er `512` sendet; gehen Sie gleich zum DNS.

smtp-note-511-550 =
    Bei einem Postfach, das es nicht gibt, bedeuten beide dasselbe, und die Nummer hängt von der Software und ihrem Alter ab. chkuser auf qmail sagte früher `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)`; seit 2.0.9 sagt dieselbe Prüfung
    `550 5.1.1 sorry, no mailbox here by that name (chkuser)`. Courier benutzt beide nebeneinander: `550` mit `User <…> unknown` bei einem lokalen Namen, `511` bei einer Adresse, die keines seiner Module will.

    Beide Nummern decken auch Dinge ab, an denen der Empfänger nicht schuld ist: Richtlinien unter `550`, eine Absenderdomain ohne MX unter `511`. Entfernen Sie eine Adresse nur dann aus einer Liste, wenn die Worte das Postfach nennen.
