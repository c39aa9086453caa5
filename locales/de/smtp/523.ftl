smtp-523 = Verschlüsselung nötig
    .summary = Eine Anmeldung ohne Verschlüsselung wird abgelehnt: Der Client muss zuerst TLS beginnen oder ein stärkeres Verfahren wählen.
    .meaning =
        Der Client will sich mit einem Klartextverfahren auf einer Verbindung ohne TLS anmelden. Die IANA führt die Nummer neben `5.7.10` auf. Courier meint damit etwas anderes: eine zu große Nachricht, `5.2.3` mit verlorenen Punkten.
    .conflict =
        RFC 5248 registrierte die Nummer mit `5.7.10`, weil Software sie schon benutzte, ohne Spezifikation. RFC 4954, der `AUTH` definiert, hat für denselben Versuch `504` und als ältere Form `538`. Ein Client muss also alle drei gleich behandeln.
    .seen =
        Nach `AUTH`: Dovecot sendet `523 5.7.10 Plaintext authentication disabled.`, Server auf der Go-Bibliothek go-smtp senden `523 5.7.10 TLS is required`. Nach dem Ende einer Nachricht, als `523 Message length (…) exceeds administrative limit`,
        von Courier. Gmail führt `523 5.7.10 SMTP protocol violation` für einen Client auf, der hinter `STARTTLS` weitere Befehle sendet, ohne zu warten.
    .action =
        Lesen Sie zuerst den Text: Spricht er von TLS oder `STARTTLS`, geht es um Verschlüsselung, nennt er eine Länge, geht es um die Nachricht.
    .sender =
        - Der Text spricht von TLS: Stellen Sie das Konto im E-Mail-Programm auf STARTTLS an Port 587 oder auf implizites TLS an Port 465, dann senden Sie noch einmal.
        - Er nennt eine Länge: Machen Sie die Nachricht kleiner, oder senden Sie einen Link zur Datei.
    .sending =
        Meldet sich Ihr Server bei einem Smarthost an, lassen Sie ihn zuerst verschlüsseln. In Postfix tut das `smtp_tls_security_level = encrypt`; sehen Sie, was jetzt eingestellt ist:

        { $postfix-client-auth }
    .receiving =
        - TLS: Sehen Sie nach, ob Ihr Server `STARTTLS` anbietet, denn ohne das kann niemand tun, was die Antwort verlangt: { $ehlo }
        - go-smtp: Geben Sie dem Server ein Zertifikat. `AllowInsecureAuth` erlaubt Anmeldungen im Klartext; behalten Sie das Tests auf einem Rechner vor.
        - Courier: Erhöhen Sie die Zahl der Bytes in der Datei `sizelimit`, wenn Nachrichten dieser Länge erwünscht sind.
    .client =
        Beginnen Sie TLS vor `AUTH`, senden Sie dann noch einmal `EHLO` und wählen Sie aus der neuen Liste der Verfahren. Schreiben Sie auf einer unverschlüsselten Verbindung nie das Passwort in die `AUTH`-Zeile: Es ist durch das Netz gegangen, bevor
        die Ablehnung eintrifft.
    .send =
        Kündigen Sie keine Klartextverfahren an, bevor TLS in Kraft ist; versucht es ein Client trotzdem, antworten Sie mit `504` und `5.5.4`. Bei einer Nachricht über der Grenze senden Sie `552` mit `5.3.4` oder `5.2.3`.
