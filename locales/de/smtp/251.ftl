smtp-251 = Nicht lokal, wird weitergeleitet
    .summary = Angenommen: Das Postfach des Empfängers liegt auf einem anderen System, und dieser Server leitet die Nachricht selbst dorthin weiter.
    .meaning =
        Der Empfänger gilt als angenommen, genau wie bei `250`; der Text nennt zusätzlich die Adresse, unter der das Postfach jetzt liegt. Der Server darf sich nicht
        darauf verlassen, dass jemand sie liest. Mit `551` nennt ein Server ebenfalls die neue Adresse, leitet aber nicht weiter.

        Nach `ETRN` hat die Nummer eine andere Bedeutung: Für den genannten Host warten keine Nachrichten.
    .seen =
        Selten nach `RCPT`, denn die meisten Betreiber leiten stillschweigend weiter und sagen `250`. Ein Client wie fetchmail bekommt sie nach `ETRN`.
    .action =
        Der Empfänger ist angenommen: Senden Sie die Nachricht nicht noch einmal. Nach `ETRN` gibt es für diesen Namen nichts abzuholen.
    .sender =
        Zeigt Ihnen ein Bericht oder Log diese Antwort, notieren Sie die Adresse in den spitzen Klammern und fragen Sie den Empfänger auf einem anderen Weg, ob sie
        von Dauer ist.
    .receiving =
        - Sie leiten E-Mail weiter: Die Antwort sagt jedem Client, wohin das Postfach umgezogen ist. Sehen Sie nach, was Fremde sehen, und schalten Sie sie ab, wenn
          diese die Adresse nicht erfahren sollen: { $rcpt }
        - Sie holen E-Mail mit `ETRN` ab und haben welche erwartet: Sie wartet vielleicht unter einem anderen Namen Ihres Hosts. Nach RFC 1985 kann jeder Aliasname
          ein eigenes `ETRN` brauchen; vergleichen Sie mit dem DNS: { $mx }
    .client =
        Behandeln Sie den Empfänger wie nach `250` und fahren Sie fort. Protokollieren Sie die Adresse. Ändern Sie wegen dieser Antwort kein Adressbuch, es sei denn,
        die Identität des Servers steht fest; sonst könnte ein Angreifer dazwischen die E-Mail umleiten.
    .send =
        Senden Sie ihn nur, wenn alle die neue Adresse sehen dürfen, und nur dort, wo der Administrator ihn abschalten kann; leiten Sie sonst mit `250` weiter. Eine
        neue Adresse mit Zeichen außerhalb von ASCII darf hier nur stehen, wenn der Client bei `MAIL` `SMTPUTF8` angegeben hat.
