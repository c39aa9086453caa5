### Hinweise zu Paaren, deren kleinerer Code 530 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-530-535 =
    Suchen Sie in der Sitzung nach `AUTH`. Ohne es: `530`; mit ihm: `535`. Benutzer beschreiben beides als „es fragt nach meinem Passwort“, also muss das Log entscheiden. Ein E-Mail-Programm mit leerem Benutzernamen meldet sich gar nicht an und bekommt nach `MAIL`
    `530 5.7.0 Authentication required`, wie oft das Passwort auch eingetippt wird. Courier bricht die Regel: Es sagt dort `535 Authentication required.`

    Sie kommen auch als Paar: Die Anmeldung scheitert mit `535`, das Programm macht trotzdem weiter, und `MAIL` scheitert mit `530`. Fehlerfenster zeigen die letzte. Lesen Sie „authentication required“, obwohl Zugangsdaten gespeichert sind, suchen Sie weiter oben nach einer
    `535`, bevor Sie nach einem Kontrollkästchen suchen.

smtp-note-530-538 =
    Beide können TLS verlangen, daher die Verwechslung. `530 5.7.0 Must issue a STARTTLS command first` sperrt fast alles, sogar ein harmloses `MAIL`; nur `EHLO`, `STARTTLS`, `NOOP` und `QUIT` gehen durch. Eine `538` sperrt nur die Anmeldung mit einem Verfahren; auf
    derselben Verbindung ginge `MAIL` vielleicht durch.

    Für den Client ist die Abhilfe dieselbe, TLS; die Nummer ist also vor allem für den Betreiber des Servers wichtig. Sehen Sie `538`, hat entweder Ihr Server ein Verfahren zu früh angeboten, wovon RFC 4954 abrät, oder der Client hat das Angebot nicht abgewartet. Sehen Sie
    `530` auf dem MX einer Domain, können Fremde Ihnen nicht zustellen, wenn sie kein TLS sprechen.

smtp-note-530-550 =
    Beide können „kein Relaying für Sie“ heißen. `530 5.7.0 Authentication required` lädt Sie ein, sich anzumelden und wiederzukommen. `550 relay not permitted`, der Text der Standardkonfiguration von Exim, enthält kein solches Angebot, und doch fehlt vielleicht nur eine
    Anmeldung: Der Server sagt nur, dass dieser Empfänger für einen Fremden außer Reichweite ist.

    Ein Beispiel: Ein Laptop verlässt das Büronetz, wo der Server seiner Adresse vertraute, und das Senden scheitert mit `550` bei `RCPT`. Niemand hat dem E-Mail-Programm gesagt, dass es sich anmelden soll, denn das Wort „authentication“ kommt in der Antwort nicht vor. Eine
    Anmeldung hilft auch gegen diese `550`. Sind Sie schon angemeldet, liegt es an Ihrer Berechtigung für diesen Empfänger oder Absender.
