### Hinweise zu Paaren, deren kleinerer Code 151 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-151-152 =
    Der Text entscheidet. Nach `151` enthält er eine Adresse, `User not local; will forward to user@pop.example.com`; nach `152` enthält er keine, weil der
    Server keine nennen kann. Das erste Angebot kommt von einem Rechner, der die Person kennt. Das zweite kommt von einem, der sie nicht kennt und die
    Nachricht seinem Operator geben würde.

    Darum warnt RFC 780 nur vor `152`: Ein Absender, der zustimmte, wartete vielleicht vergebens, während ein Operator über einen falsch geschriebenen Namen
    rätselte. Stoßen Sie in einem Archiv auf einen der beiden Codes, zeigt nur `151`, wohin ein Postfach umgezogen war.

smtp-note-151-251 =
    Die Worte sind dieselben, der Zustand der Verbindung nicht. `251 User not local; will forward to <user@pop.example.com>` sagt, was der Server tut; der
    Client sendet also sein nächstes `RCPT` oder `DATA`. `151` fragt, ob der Server die Nachricht weiterleiten soll, und der Server wartet auf eine
    Entscheidung.

    Tabellen im Web führen beide nebeneinander auf, und das verleitet zu einem Abschreibfehler. Wer in einen modernen Server `151` schreibt, weil es höflicher
    wirkt, dem bricht jeder Client, der RFC 5321 befolgt, die Transaktionen ab. Die E-Mail wird dann gar nicht weitergeleitet, obwohl der Text es verspricht.

smtp-note-151-551 =
    Angenommen, Jones ist auf einen anderen Rechner umgezogen. Mit `151` bietet der alte Rechner an, ihm die Nachricht weiterzuleiten. Mit
    `551 User not local; please try <user@pop.example.com>` tut er das nicht: Sie müssen die Nachricht selbst an die neue Adresse senden. Beide Texte nennen
    eine Adresse, und bei beiden bleibt die Nachricht unzugestellt, bis jemand handelt.

    Keine der beiden Zeilen in einem Log zeigt, dass der Server die Nachricht angenommen hat. Seien Sie mit der Adresse vorsichtig: Ein Server, den Sie
    vielleicht nicht kennen, hat sie geschrieben, und E-Mail lässt sich umleiten, wenn Sie sie ungeprüft in ein Adressbuch übernehmen. Fragen Sie erst die
    Person, dann senden Sie.
