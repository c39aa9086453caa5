### Hinweise zu Paaren, deren kleinerer Code 521 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-521-550 =
    Versuchen Sie einen zweiten Empfänger auf demselben Host. Kommt `postmaster` durch, betraf die erste Antwort ein Postfach oder eine Regel, und dafür ist `550` da. Ein Host, der `521` meint, lässt Sie nie so weit kommen; er sagt es, bevor der Client etwas
    gesendet hat.

    Die Ausnahme ist Postfix. Ein Administrator kann `521` in eine Zugriffstabelle schreiben, weil Postfix danach auflegt, und dann kommt die Nummer mitten in einer Sitzung, etwa nach `RCPT`. Lesen Sie das als ein `550`, nach dem der Server auflegt: eine Richtlinie
    gegen diesen Client oder Absender, kein Host ohne E-Mail.

smtp-note-521-554 =
    Verbinden Sie sich aus einem anderen Netz. Eine Begrüßung mit `554` kann zu `220` werden, denn es geht um Ihre IP-Adresse; eine echte `521` bleibt, denn es geht um den Rechner. Ist der „`521`-Rechner“ ein MX einer viel benutzten Domain, glauben Sie eher dem DNS als der
    Nummer: postscreen lässt sich so einstellen, dass es Clients auf seiner Sperrliste mit `521 5.3.2 Service currently unavailable` begrüßt, und das heißt dasselbe wie `554`.

    Auch das Ende der Sitzung ist verschieden. Nach `554` muss der Server auf `QUIT` warten; nach `521` darf er sofort weg sein. Schon RFC 1846 bemerkte Clients, die das Auflegen für einen Netzfehler hielten und die Nachricht wieder in die Warteschlange stellten.

smtp-note-521-556 =
    Bei `521` sagt der Zielhost selbst, dass er keine E-Mail nimmt; eine Verbindung kam also zustande. Bei `556` sagt es ein Relay für die Domain, nachdem es das DNS gelesen hat, ohne sich zu verbinden. Im Log Ihres Servers steht das Erste neben dem Host der Domain des
    Empfängers, das Zweite neben Ihrem eigenen Relay oder Anbieter.

    RFC 1846 hatte es noch anders: Sein Beispiel ist ein Relay, das auf `RCPT` mit `521 nomail.imag.fr does not accept mail` antwortet. Eine `521` an dieser Stelle bedeutet, was heute `556` bedeutet, und zu fragen ist der Inhaber der Domain, nicht der des Relays.
