### Hinweise zu Paaren, deren kleinerer Code 214 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-214-215 =
    Der Text von `214` war für einen Menschen an der Tastatur geschrieben, der von `215` für ein Programm. In `215 T Text first, please` hatte der Buchstabe einen
    festen Platz, und das Programm am anderen Ende handelte danach; der Rest der Zeile hatte keine Wirkung.

    Wenn Sie eine Seite mit historischen Codes bearbeiten, bewahren Sie diesen Unterschied: Zwei aufeinanderfolgende Nummern müssen keinen verwandten Zweck haben.
    Sendet ein heutiger Host `215`, suchen Sie es nicht in den Hilfetexten Ihres Mailservers. Stellen Sie fest, welcher Dienst an diesem Port antwortet.

smtp-note-214-250 =
    `HELP` fragt, was die Software kennt, `EHLO` fragt, was Sie jetzt benutzen dürfen. Die Antwort von Postfix auf `HELP` nennt `AUTH` und `STARTTLS`, sobald sie
    einkompiliert sind, auch wo die Konfiguration sie verbirgt; die `250-`-Zeilen nach `EHLO` lassen sie weg.

    Nehmen Sie eine Beschwerde wie diese: „Ihr Server behauptet in seiner Hilfe, AUTH zu können, lehnt aber unsere Anmeldung ab.“ Das ist kein Widerspruch. Der
    Client muss sich nach `250-AUTH PLAIN LOGIN` auf derselben Verbindung richten, und zwar nach TLS, wenn TLS benutzt wird. Fehlt diese Zeile, bietet der Server
    keine Anmeldung an, was auch immer der Text unter `214` sagt.

smtp-note-214-502 =
    Ein Überwachungsskript sendet vielleicht `HELP` als Zustandsprüfung und erwartet `214`. Ein älteres Postfix antwortet dann
    `502 5.5.2 Error: command not recognized`, denn Postfix hat `HELP` erst seit Version 3.9 von 2024. Das Skript schlägt Alarm, obwohl das Mailsystem
    funktioniert.

    Eine Ablehnung dieses einen Befehls sagt nichts über E-Mail. RFC 5321 verlangt von Servern, ihn zu unterstützen, erlaubt aber `502`. Nehmen Sie für die Prüfung
    `NOOP`, oder besser Begrüßung, `EHLO` und `QUIT` im Ganzen. Verlangt der Bericht eines Scanners stattdessen `214`, bedenken Sie, dass der Text von `214` allen
    den Namen der Software verraten kann.
