### Hinweise zu Paaren, deren kleinerer Code 250 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-250-251 =
    Beide nehmen den Empfänger an; maßgebend ist die erste Ziffer. Ein Mailprogramm, das bei `RCPT` nur `250` kennt, verwirft einen guten Empfänger, wenn die Antwort
    `251 User not local; will forward to <user@pop.example.com>` lautet, und meldet einen Fehler für jemanden, dessen E-Mail angekommen wäre.

    Die zusätzliche Adresse ist nicht mehr als eine Auskunft. Ein Administrator, der sie im Log liest, kann dem Absender sagen, dass die alte Adresse noch funktioniert, aber
    nicht, wie lange. Software sollte nicht danach handeln. Nach `ETRN` heißen dieselben zwei Nummern etwas anderes: eine gestartete Warteschlange, oder nichts, das in ihr
    wartet.

smtp-note-250-252 =
    Ein Skript, das eine Adressliste mit `VRFY` bereinigt, darf `252` nicht unter „gültig, vermutlich“ ablegen. Postfix antwortet `252 2.0.0 user@example.com` auf alles, was es
    annehmen würde, und ein Server mit abgeschalteter Prüfung sagt dasselbe zu Namen, die es nicht gibt.

    Auch `250` auf `RCPT` klärt die Sache nicht: Eine Domain, die alle Namen sammelt, nimmt jeden an, und ein Ersatz-MX nimmt vielleicht an, weil er keine Benutzerliste hat.
    Müssen Sie wissen, ob es ein Postfach gibt, senden Sie eine echte Nachricht und warten Sie auf den Bounce oder die Antwort.

smtp-note-250-253 =
    Nach `ETRN` unterscheiden sich die beiden in einem Punkt: der Zahl der Nachrichten. `250 Queuing started` von Postfix kommt ohne einen Blick in die Warteschlange; für
    `253 OK, 14 pending messages for node mail.example.net started` hat der Server gezählt. Skripte, die auf die angekündigte Zahl warten, warten bei einem Server der ersten
    Art ewig, und solche, die nach `250` nichts erwarten, legen zu früh auf.

    Verlassen Sie sich auf keines von beiden. Warten Sie mit einer Frist auf die eingehenden Verbindungen, fragen Sie dann noch einmal und hören Sie auf, wenn die Antwort `251`
    ist. Sehen Sie erst auf den Befehl, dann auf die Nummer: Außerhalb von `ETRN` ist nur `250` in Gebrauch.

smtp-note-250-353 =
    Nach dem abschließenden Punkt entscheidet die Reihenfolge der Antworten, was ein `250` bedeutet. Ohne `353` spricht das nächste `250` für die Nachricht. Mit ihm spricht das
    nächste nur für den ersten Empfänger: Exim schreibt `250 PRDR R=<user@example.com> acceptance`, dann eine Zeile für jeden weiteren Empfänger und zuletzt eine für die
    ganze Nachricht.

    Ein Client, der `PRDR` verlangt hat und danach nur eine einzige Zeile liest, ist für den Rest der Verbindung aus dem Takt: Er hält die übrigen Urteile für Antworten auf sein
    nächstes `MAIL`. Um ein solches Log zu lesen, nummerieren Sie die angenommenen Empfänger und vergleichen Sie sie mit den Zeilen; es muss eine Zeile mehr sein als Empfänger.

smtp-note-250-354 =
    Endet ein Log mit `354`, wurde nichts zugestellt, wie viele `250`-Zeilen auch darüber stehen. Sie bestätigten den Absender und die Empfänger; der Text selbst sollte erst
    kommen. Der Beweis steht hinter dem abschließenden Punkt, meist mit einer Warteschlangennummer: `250 2.0.0 Ok: queued as 4XyZ123`.

    Clientprogramme können hier zwei Fehler machen. Eines, das den Text gleich nach der `250` für `RCPT` sendet, ohne `DATA`, bekommt seine Headerzeilen als Befehle gelesen.
    Eines, das `354` für den Abschluss hält, markiert E-Mail als gesendet, auch wenn die Übertragung dann abbricht. Warten Sie, bis die erste Ziffer wieder eine 2 ist.

smtp-note-250-355 =
    Nur ein Client, der `TRANSID` in seinen `MAIL`-Befehl geschrieben hat, kann vor dieser Wahl stehen. Der Server antwortet `250`, wenn er von dieser Transaktion nichts weiß, und
    `355 6135 is the transaction offset`, wenn er noch die ersten 6135 Oktette hat. Nach `250` folgen die Empfänger; nach `355` sendet der Client sofort `DATA`.

    Senden Sie nach `355` kein `RCPT` mehr und nicht den ganzen Text: Die Empfänger sind schon da, und der gespeicherte Anfang stünde zweimal in der Nachricht. Da kaum ein Server
    die Erweiterung hat, testen Sie den einfachen Weg gut und behandeln Sie `355` als Ausnahme.
