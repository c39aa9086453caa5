smtp-538 = Verschlüsselung für Verfahren nötig
    .summary = Dieses Anmeldeverfahren ist nur über eine verschlüsselte Verbindung erlaubt: Der Client muss TLS beginnen und sich noch einmal anmelden.
    .meaning =
        Es fehlt nichts als TLS: Weder das Verfahren als solches noch das Passwort ist verworfen. Während `530` andere Befehle aufhält, bis TLS steht, beantwortet dieser Code eine Anmeldung.
    .conflict =
        RFC 4954 hat für einen Fall zwei Antworten: Abschnitt 4 schreibt für ein Verfahren, das Verschlüsselung braucht, `504` mit `5.5.4` vor, Abschnitt 6 führt 538 noch auf, nur der Geschichte halber. Die Software folgt keinem verlässlich: aiosmtpd
        sendet `538`, Dovecot `523` und Postfix `503`, weil es ohne TLS gar kein `AUTH` kennt.
    .seen =
        Nach `AUTH PLAIN` oder `AUTH LOGIN` auf einer Verbindung ohne TLS, von Servern auf aiosmtpd: `538 5.7.11`.
    .action =
        Schalten Sie im Client TLS ein und melden Sie sich noch einmal an. Hatte der Client das Passwort schon in die `AUTH`-Zeile geschrieben, ist es im Klartext durch das Netz gegangen: Ändern Sie es.
    .sender =
        Wählen Sie in den Einstellungen für ausgehende E-Mail STARTTLS an Port 587 oder implizites TLS an Port 465. Ein Gerät, das keines von beiden kann, braucht einen Server im eigenen Netz, über den es sendet.
    .sending =
        Lassen Sie Ihren Server verschlüsseln, bevor er sich beim Smarthost anmeldet; in Postfix ist das `smtp_tls_security_level = encrypt`.

        { $postfix-client-auth }

        Fehlt `STARTTLS` in der Antwort des Smarthosts auf `EHLO`, ist dort kein TLS eingerichtet, oder jemand dazwischen entfernt die Zeile.
    .receiving =
        Vergleichen Sie, was Sie vor und nach TLS anbieten:

        { $ehlo }

        { $submission-ehlo }

        Verfahren, die Verschlüsselung brauchen, sollten nur in der zweiten Liste stehen. In Postfix sorgt `smtpd_tls_auth_only = yes` dafür.
    .client =
        Vergessen Sie nach dem Handshake die erste Liste der Verfahren und senden Sie wieder `EHLO`. Reagieren Sie ebenso auf `503`, `504` und `523`, die andere Server hier senden.
    .send =
        Senden Sie ihn besser nie: Kündigen Sie Verfahren, die Verschlüsselung brauchen, nur unter TLS an, und antworten Sie einem Client, der trotzdem eines versucht, mit `504` und `5.5.4`.
