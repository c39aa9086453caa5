smtp-252 = Nicht prüfbar, Zustellversuch folgt
    .summary = Der Server lässt offen, ob es das Postfach gibt: Er würde eine Nachricht dafür annehmen und versuchen, sie zuzustellen.
    .meaning =
        Mit `VRFY` oder `EXPN` gefragt, kann der Server die Adresse nicht prüfen, etwa weil das Postfach auf einem anderen Server liegt, oder er will nicht. Dieselbe
        Antwort kommt, wenn sie UTF-8 bräuchte und der Client das nicht erlaubt hat. Die Adresse wird weder bestätigt noch verneint.

        Nach `ETRN` heißt sie etwas anderes: Die Zustellung der wartenden Nachrichten an den genannten Host hat begonnen.
    .conflict =
        RFC 5321 widerspricht sich hier: Abschnitt 7.3 verlangt 252, wo `VRFY` aus Sicherheitsgründen abgeschaltet ist, Abschnitt 3.5.3 will `502` oder `500` von einem
        Server, der nur die Syntax geprüft hat. Postfix sendet mit `disable_vrfy_command` `502`. Bei beiden Antworten haben Sie über die Adresse nichts erfahren.
    .seen =
        Als übliche Antwort auf `VRFY`: Postfix hat keine andere für eine Adresse, die es annehmen würde, Exim gibt sie, wo `VRFY` nicht erlaubt ist, Sendmail und
        Courier, wo es abgeschaltet ist, Courier auch bei `EXPN`. Adressprüfer und Scanner stoßen darauf.
    .action =
        Behandeln Sie die Adresse weder als gültig noch als falsch. Nach `ETRN` warten Sie auf die Verbindung, die der Server zu dem Host öffnet.
    .receiving =
        Postfix verrät mit dieser Antwort nicht mehr als mit seinen Antworten auf `RCPT`, was auch immer der Bericht eines Scanners sagt: `VRFY` gehorcht denselben
        Regeln, und ein unbekannter Empfänger bekommt bei beiden `550`. Um den Befehl stillzulegen, setzen Sie `disable_vrfy_command = yes`:

        { $postfix-vrfy }
    .client =
        Fragen Sie stattdessen mit `MAIL` und `RCPT`, und gehen Sie vor `DATA`:

        { $rcpt }

        Auch ein angenommenes `RCPT` ist kein Beweis. Manche Server entscheiden erst nach `DATA`, und ein Bounce kann noch folgen.
    .send =
        Senden Sie ihn, wenn `VRFY` oder `EXPN` aus Sicherheitsgründen abgeschaltet oder die Prüfung nicht sofort möglich ist. Behalten Sie `250` geprüften Adressen vor
        und `550` denen, von denen Sie wissen, dass sie falsch sind; `502` sagt, dass der Befehl gar nicht implementiert ist.
    .search = Benutzer nicht prüfbar, VRFY abgeschaltet, cannot verify user, VRFY disabled
