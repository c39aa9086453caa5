smtp-530 = Anmeldung erforderlich
    .summary = Der Server will zuerst eine Anmeldung oder eine verschlüsselte Verbindung: Der Client muss `AUTH` oder `STARTTLS` senden und dann den Befehl wiederholen.
    .meaning =
        Der Befehl wird wegen einer Richtlinie abgelehnt und nicht wegen seines Inhalts: Es gilt keine Anmeldung. Mit dem Text `Must issue a STARTTLS command first` verlangt dieselbe Nummer TLS. Über kein Passwort ist geurteilt; das ist `535`.
    .conflict =
        Die beiden RFCs nehmen verschiedene Befehle aus: Bei fehlender Anmeldung gehen `AUTH`, `HELO` und `RSET` noch durch; bei fehlendem TLS nicht. Beide schreiben `5.7.0` vor, doch die IANA führt die Nummer auch unter `5.5.1` auf, und OpenSMTPD
        sendet das. Eine 530 nach `AUTH` verlangt also TLS, welchen erweiterten Code sie auch hat.
    .seen =
        Auf einem Postausgangsserver nach `MAIL`, wenn sich der Client nicht angemeldet hat. Exchange Online setzt `5.7.57` hinzu, und Gmail hat `530-5.5.1 Authentication Required` gesendet. In einem Bounce heißt sie, dass ein Server unterwegs die
        Nachricht einem Host gab, der E-Mail nur von bekannten Benutzern nimmt.
    .action =
        Sehen Sie nach, ob der Text eine Anmeldung oder `STARTTLS` verlangt. Ist das geschehen, geht derselbe Befehl durch.
    .sender =
        Schalten Sie im Programm, Drucker oder auf der Website die SMTP-Authentifizierung für ausgehende E-Mail ein, mit STARTTLS an Port 587 oder TLS an Port 465. Steht die Antwort in einem Bounce, geben Sie ihn dem Administrator des Servers, der den
        Bounce gesendet hat: Jener Server muss sich anmelden, nicht Sie.
    .sending =
        - Ein Smarthost lehnt ab: Schreiben Sie seinen Namen in `smtp_sasl_password_maps` genau wie in `relayhost`, samt Klammern und Port, und schalten Sie TLS ein, wenn er `AUTH` nur dann anbietet: { $postfix-client-auth }
        - Gewöhnliche Zustellung: Sehen Sie nach, ob der Host überhaupt ein MX der Domain ist; eine feste Route führt vielleicht zu einem Postausgangsserver: { $mx }
    .receiving =
        Testen Sie von außen, was Port 25 verlangt:

        { $mail }

        Ein öffentlicher MX darf für lokale E-Mail nicht auf STARTTLS bestehen (RFC 3207), und Fremde haben bei Ihnen kein Konto. In Postfix gehört `smtpd_tls_security_level = encrypt` nur zum Einlieferungsdienst.
    .client =
        Senden Sie `STARTTLS`, wenn die Antwort auf `EHLO` es anbietet, dann wieder `EHLO`, `AUTH` und erst dann `MAIL`. Fragen Sie den Benutzer nicht nach einem anderen Passwort.
    .send =
        Fehlt eine Anmeldung, senden Sie ihn mit `5.7.0` auf jeden Befehl außer `AUTH`, `EHLO`, `HELO`, `NOOP`, `RSET` und `QUIT`; fehlt TLS, auf jeden Befehl außer `EHLO`, `STARTTLS`, `NOOP` und `QUIT`. Bei abgelehntem Relaying für jemanden, der sich
        ohnehin nicht anmelden kann, ist `550` klarer.
    .search = Anmeldung nötig, nicht angemeldet, Authentifizierung erforderlich, login required, must authenticate, STARTTLS first
