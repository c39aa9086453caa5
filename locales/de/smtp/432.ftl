smtp-432 = Passwortumstellung nötig
    .summary = Das Konto muss erst auf das gewählte Anmeldeverfahren umgestellt werden; manche Server senden den Code auch, wenn sie zu ausgelastet sind.
    .meaning =
        Nach RFC 4954 antwortet er auf `AUTH`: Der Benutzer muss zum gewählten Verfahren wechseln, in der Regel, indem er sich einmal mit `PLAIN` anmeldet; danach sollte das Verfahren in späteren
        Sitzungen funktionieren. Ein falsches Passwort bedeutet die Antwort nicht. Manche Software benutzt die Nummer für anderes: Exchange Online sendet `432 4.3.2`, wenn ein Postfach über mehr als drei
        Verbindungen gleichzeitig einliefert oder zu schnell Nachrichten erhält, und Courier sendet 432, wenn ein Hilfsprozess oder Mailfilter versagt. Alte Listen sprechen von einer angehaltenen
        Eingangswarteschlange auf Exchange; das ist `4.3.2` ohne seine Punkte.
    .conflict =
        RFC 4954 definiert die Nummer nur für `AUTH`, Exchange Online und Courier senden sie bei Überlast und defekten Hilfsprozessen. Die IANA führt, RFC 5248 folgend, `422` neben demselben `X.7.12` auf.
    .seen =
        Bei Programmen und Druckern, die viele Nachrichten auf einmal bei Exchange Online einliefern (`Concurrent connections limit exceeded`), und auf Courier-Servern bei `MAIL`, `RCPT`, `VRFY`, `EXPN` und
        dem Ende einer Nachricht.
    .action =
        Sehen Sie zuerst auf den erweiterten Code: `4.7.12` betrifft das Konto, `4.3.2` von Exchange Online die Last auf einem Postfach, und eine Antwort von Courier ohne erweiterten Code einen Fehler auf
        dem Server. Keiner der drei Fälle verlangt ein anderes Passwort.
    .sender =
        - `4.7.12`: Wählen Sie im E-Mail-Programm das einfache Passwortverfahren mit eingeschaltetem TLS, melden Sie sich einmal an und kehren Sie dann zum bisherigen Verfahren zurück.
        - `Concurrent connections limit exceeded` oder `sender thread limit exceeded`: Zu viele Programme oder Geräte senden gleichzeitig von diesem Postfach. Senden Sie die abgelehnte Nachricht etwas
          später noch einmal.
        - `recipient thread limit exceeded`: Das Postfach des Empfängers bekommt zu viele Nachrichten auf einmal. Ist der Bericht endgültig, senden Sie später noch einmal.
        - `Mail filters temporarily unavailable`: Tun Sie nichts, die Nachricht wartet in der Warteschlange Ihres Servers.
    .sending =
        Leitet Ihr Server über ein Postfach bei Exchange Online weiter, bleiben Sie bei drei gleichzeitigen Verbindungen. Postfix öffnet bis zu 20 zu einem Ziel, wenn `smtp_destination_concurrency_limit` nicht
        niedriger ist. Ein eigenes Postfach für jedes viel sendende Programm verteilt die Last.
    .receiving =
        - Sie senden `4.7.12`: Benutzer können dem nur folgen, wenn `PLAIN` unter TLS funktioniert. Probieren Sie es: { $login-plain }
        - Sie betreiben Courier mit Filtern: Ein installierter Filter muss laufen, sonst wird gar keine E-Mail angenommen. Starten Sie ihn wieder, oder deinstallieren Sie ihn mit `filterctl`.
        - Courier sagt `Service temporarily unavailable`: Ein Hilfsprozess startete nicht oder brach ab; sehen Sie sich das Mail-Log und die Grenzen für Prozesse und Speicher an.
    .client =
        Behalten Sie bei `4.7.12` das Passwort des Benutzers und melden Sie sich, nur unter TLS, einmal mit `PLAIN` an; das bisherige Verfahren sollte ab der nächsten Sitzung funktionieren. Bei `4.3.2` warten Sie
        und wiederholen die Nachricht, mit einem Pool von höchstens drei Verbindungen je Postfach.
    .send =
        Senden Sie ihn nur als Antwort auf `AUTH`, mit `4.7.12`. Zu viele Verbindungen sind `421`, ein Filter, der nicht antwortet, ist `451`, und eine Anmeldung, die aus Gründen des Servers scheitert, ist
        `454`.
