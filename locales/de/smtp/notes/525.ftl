### Hinweise zu Paaren, deren kleinerer Code 525 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-525-530 =
    Zwischen den beiden liegt ein Schritt der Anmeldung. `530` heißt, dass der Server noch nicht weiß, wer Sie sind; `525` heißt, dass er es weiß und dass dieses Konto geschlossen ist. Nach einer `530` fügen Sie eine Anmeldung hinzu, nach einer `525` rufen Sie an.

    Ein irreführender Fall: Ein Webshop hat jahrelang seine E-Mail gesendet, dann scheitert jede nach `AUTH` mit `525 5.7.13 [M5] Your credentials have been compromised`. Jemand „repariert“ es, indem er die Anmeldung aus der Konfiguration entfernt. Nun antwortet der Server
    auf `MAIL` mit `530`, und das Log sieht aus, als wäre die Anmeldung vergessen worden. Die Ursache ist immer noch, was die `525` sagte.

smtp-note-525-535 =
    Der Unterschied ist eine einzige Auskunft: Stimmte das Passwort? Bei `535` wurde es nicht angenommen, oder der Server will es nicht verraten. Bei `525` stimmte es, und das Konto dahinter ist geschlossen. Ein E-Mail-Programm, das bei beiden den Passwortdialog öffnet,
    lässt seinen Benutzer nach der zweiten unnötig Passwörter probieren.

    Dass das Konto offen ist, beweist eine `535` allerdings nicht. Ein Server darf auch bei einem abgeschalteten Konto `535 5.7.8` antworten, um nicht zu verraten, dass richtig geraten wurde; RFC 4954 lässt dafür Raum. Bleibt eine `535` bei einem Passwort, das der Webmailer
    annimmt, fragen Sie den Anbieter nach dem Zustand des Kontos, bevor Sie etwas zurücksetzen.

smtp-note-525-550 =
    Ein gesperrtes Postfach kann mit beidem antworten. Auf einem cPanel-Server lautet es `525 5.7.13 Disabled recipient address`; anderswo ist derselbe Zustand `550 5.2.1`. Für den Absender heißt beides dasselbe: Die Adresse stimmte, sie ist im Augenblick geschlossen, und
    ein anderer Weg ist nötig.

    Listensoftware darf sie nicht verschieden behandeln. Code, der eine Adresse beim ersten `550` entfernt und für `525` keine Regel hat, beschickt monatelang ein totes Konto. Behandeln Sie beide nach dem Grund: `5.2.1` und dieses `5.7.13` heißen abgeschaltet, nur `5.1.1`
    heißt, dass dort niemand ist.
