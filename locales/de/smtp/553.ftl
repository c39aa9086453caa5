smtp-553 = Postfachname nicht zugelassen
    .summary = Die Adresse ist, so wie sie dasteht, hier nicht annehmbar: Ihre Form, ihre Zeichen oder ihr Gebrauch als dieser Absender muss sich ändern.
    .meaning =
        Der Einwand gilt dem Namen; ob es ein Postfach dieses Namens gibt, bleibt offen. Der Name kann fehlerhaft sein (`5.1.3`), Zeichen außerhalb von ASCII enthalten (`5.6.7`) oder ein Absender sein, der nicht zur Anmeldung gehört (`5.7.1`). Nach `VRFY` sagt
        er, dass ein Name zu mehreren Postfächern passt, und die Zeilen der Antwort können sie aufführen.
    .seen =
        Postfix sendet `553 5.7.1 … Sender address rejected: not owned by user …`, in der Voreinstellung erst bei `RCPT`; Gmail sendet `553 5.1.2` für eine Domain des Empfängers, die es nicht findet. Yahoo gibt der Nummer einen anderen Zweck:
        `553 5.7.1 [BL21]` lehnt eine bei Spamhaus gelistete IP-Adresse ab. Sendmail sendet `553 5.1.8` für eine Absenderdomain, die es nicht gibt, Exim `553 Initial data not expected` nach `AUTH`, wo `501` gemeint ist.
    .action =
        Sehen Sie zuerst nach, ob die Antwort den Absender oder den Empfänger meint, dann prüfen Sie diese Adresse Buchstabe für Buchstabe.
    .sender =
        - `Not owned by user`: Setzen Sie als Absender die Adresse ein, mit der Sie sich anmelden.
        - `Not logged in`: Schalten Sie die SMTP-Authentifizierung ein; dieser Absender ist seinem Inhaber vorbehalten.
        - Form oder Domain: Suchen Sie nach Leerzeichen, fehlenden Punkten, zwei `@` oder einer falsch geschriebenen Domain, auch im Absender.
        - Adresse außerhalb von ASCII: Nehmen Sie eine ASCII-Adresse derselben Person.
    .sending =
        - `5.1.2` von Gmail: Sehen Sie nach, ob es die Domain des Empfängers im DNS gibt: { $mx }
        - `[BL21]` von Yahoo: Lassen Sie die IP-Adresse aus der Spamhaus-Liste austragen: { $dnsbl }
        - Empfänger außerhalb von ASCII: Der nächste Host muss `SMTPUTF8` anbieten: { $ehlo }
    .receiving =
        Bei `not owned by user` schlagen Sie nach, wer die Absenderadresse benutzen darf, nehmen den Anmeldenamen in die Tabelle `smtpd_sender_login_maps` auf, wenn er es darf, und wiederholen den Versuch als dieser Benutzer:

        { $postfix-sender-owner }

        { $submission-rcpt }
    .client =
        Schreiben Sie zwischen die spitzen Klammern von `MAIL` und `RCPT` nichts als die Adresse. Senden Sie eine Adresse außerhalb von ASCII nur, wenn die Antwort auf `EHLO` `SMTPUTF8` anbietet, und zusammen mit diesem Parameter.
    .send =
        Senden Sie ihn für Namen, die hier nie gültig sein können, und für einen Empfänger außerhalb von ASCII ohne `SMTPUTF8` (`5.6.7`; nach `MAIL` ist das `550`). Für ein Postfach, das es nicht gibt, senden Sie `550`; für einen fehlerhaften Befehl `501`.
    .search = Absender nicht erlaubt, ungültige Adresse, sender not allowed, not owned by user, invalid address
