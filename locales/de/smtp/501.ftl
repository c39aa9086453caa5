smtp-501 = Syntaxfehler in Argumenten
    .summary = Der Server kennt den Befehl, kann aber nicht lesen, was darauf folgt; der Client muss zuerst die Argumente berichtigen.
    .meaning =
        Eine Adresse, ein Hostname oder ein Parameter verletzt die Grammatik, oder Argumente stehen, wo keine erlaubt sind (`DATA`, `RSET`, `QUIT`, `STARTTLS`). Während `AUTH` heißt er eines von dreien: Der Client hat mit `*` abgebrochen, sein
        Base64 lässt sich nicht dekodieren (`5.5.2`), oder er hat einem Verfahren, das keine erlaubt, eine Erstantwort gesendet (`5.7.0`). Dass ein Postfach fehlt, sagt er nicht; der Server hat gar nicht danach gesucht.
    .conflict =
        Für einen nicht annehmbaren Absender gibt RFC 5321 zwei Regeln: Abschnitt 4.1.4 verlangt 501, Abschnitt 3.3 erwartet `550` oder `553`. Entsprechend verschieden sind die Server: Postfix beantwortet einen fehlerhaften Absender mit 501,
        OpenSMTPD mit `553`, Courier mit `517` oder `554` und Gmail mit `555`.
    .seen =
        Nach `EHLO` mit ungültigem Namen (Exim: `Syntactically invalid EHLO argument(s)`) oder `HELO` ohne Namen (Sendmail: `5.0.0`), nach einem fehlerhaften Empfänger (`5.1.3`) oder Absender (`5.1.7`) und nach einem wiederholten oder
        falschen Parameter (`5.5.4`). Postausgangsserver lehnen fehlerhafte Adressen damit ab.
    .action =
        Vergleichen Sie die abgelehnte Zeile mit der Grammatik: `MAIL FROM:<user@example.org>`, in spitzen Klammern und ohne Leerzeichen nach dem Doppelpunkt. Der erweiterte Code nennt den schuldigen Teil: `5.1.3` den Empfänger, `5.1.7` den
        Absender, `5.5.4` einen Parameter.
    .sender =
        Tippen Sie die Adresse neu, statt sie aus dem Adressbuch zu nehmen, und suchen Sie nach einem fehlenden `@`, einem verirrten Komma oder Leerzeichen oder einem Anzeigenamen. Bei `5.1.7` ist die fehlerhafte Adresse Ihre eigene, in den
        Einstellungen des E-Mail-Programms.
    .sending =
        Antwortet die 501 auf `EHLO`, berichtigen Sie den Namen, den Ihr Server für sich angibt. Es muss ein vollständiger Hostname aus Buchstaben, Ziffern, Bindestrichen und Punkten sein; ein Unterstrich ist nicht erlaubt. In Exim ist das `primary_hostname` oder
        `helo_data`, in Postfix:

        { $postfix-helo }
    .receiving =
        Wird ein Gerät, das Sie nicht ändern können, wegen seines Namens abgelehnt: Exim nimmt mit `helo_allow_chars` weitere Zeichen an; Postfix prüft den Namen nur, wo `reject_invalid_helo_hostname` steht.

        { $postfix-settings }
    .client =
        - Nach `AUTH`: Ein einzelner `*` ist Ihr eigener Abbruch; Postfix beantwortet ihn mit `5.7.0`, Dovecot mit `5.5.2`. Sonst kodieren Sie noch einmal ohne Zeilenumbrüche und dekodieren zum Vergleich: { $decode }
        - Eine Erstantwort ist nur erlaubt, wo der Client zuerst spricht, wie bei `PLAIN`; eine leere wird als `=` gesendet.
        - `5.5.4`: Lassen Sie den Parameter weg, oder berichtigen Sie seinen Wert.
    .send =
        Senden Sie ihn nur bei Fehlern der Form. Ein wohlgeformter Wert, den Sie nicht unterstützen, bekommt `504`, ein unbekannter Parameter von `MAIL` oder `RCPT` `555`, ein Postfachname, den Ihre Regeln nicht erlauben, `553` und ein Postfach,
        das es nicht gibt, `550`.
    .search = falsche Adresse, ungültiges Argument, Syntax der Adresse, bad address syntax, invalid argument
