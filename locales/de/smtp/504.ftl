smtp-504 = Parameter nicht unterstützt
    .summary = Der Befehl funktioniert hier, aber nicht mit diesem Argument; der Client kann ein anderes wählen, etwa ein anderes Anmeldeverfahren.
    .meaning =
        Der Server hat das Argument gelesen und unterstützt es nicht. Bei `AUTH` ist das ein Verfahren, das er nicht hat oder nur innerhalb von TLS erlaubt. Postfix borgt sich die Nummer für eine eigene Richtlinie: Es lehnt Hostnamen und Adressen
        ohne vollständige Domain ab (`5.5.2`). Die Erweiterung zur Inhaltsumwandlung (RFC 4141) schreibt 504 den Servern vor, denen ihre Parameter fehlen.
    .conflict =
        Für ein Verfahren, das Verschlüsselung braucht, schrieb RFC 2554 `538` vor; RFC 4954 schreibt 504 vor und behält den älteren Code der Vollständigkeit halber. Postfix benutzt keinen von beiden und antwortet mit `503`, wo `smtpd_tls_auth_only`
        zuerst TLS will, und mit `535` auf ein Verfahren, das es nicht hat. Bei einer unvollständigen Domain schreibt RFC 6409 Postausgangsservern `554` vor, Postfix sendet 504.
    .seen =
        Bei Anmeldungen mit einem Verfahren, das der Server nicht aufgeführt hat: Exim sagt `authentication mechanism not supported`, Gmail `Unrecognized Authentication Type` (`5.7.4`). `Helo command rejected: need fully-qualified hostname` kommt von
        Postfix und zeigt sich in der Voreinstellung erst nach `RCPT TO`. Sendmail sendet 504 auf `RET=`, wo DSN nicht erlaubt ist (`5.7.0`), und auf `HELP` mit unbekanntem Thema (`5.3.0`).
    .action =
        Lesen Sie, welches Argument der Text nennt: ein Anmeldeverfahren, einen Hostnamen oder eine Adresse. Ändern Sie dieses Argument; der Befehl selbst ist in Ordnung.
    .sender =
        - Der Text spricht von Verschlüsselung oder Authentifizierung: Schalten Sie für ausgehende E-Mail STARTTLS oder TLS ein.
        - `need fully-qualified address`: Die Domain einer Adresse, der Teil hinter dem `@`, fehlt oder ist unvollständig. Vervollständigen Sie sie, oder berichtigen Sie Ihre eigene Adresse in den Einstellungen.
    .sending =
        Bei `need fully-qualified hostname` setzen Sie den Namen, den Ihr Server nach `EHLO` sendet, auf einen vollständigen wie `mail.example.org`. Exim nimmt ihn aus `primary_hostname` oder `helo_data`, Postfix aus diesen Einstellungen:

        { $postfix-helo }
    .receiving =
        Sehen Sie nach, welche Verfahren Sie anbieten, sobald TLS steht; andere können Clients nicht benutzen:

        { $submission-ehlo }

        Um in Postfix kurze Namen durchzulassen, sehen Sie sich die Regeln `reject_non_fqdn_helo_hostname`, `reject_non_fqdn_sender` und `reject_non_fqdn_recipient` an.
    .client =
        Nehmen Sie ein Verfahren aus der Liste der letzten Antwort auf `EHLO`, und beginnen Sie TLS, bevor Sie nach dieser Liste fragen. Nach 504 versuchen Sie das nächste Verfahren. Nach `HELP` lassen Sie das Argument weg; nach `VRFY` oder `EXPN`
        kommen Sie ohne den Befehl aus.
    .send =
        Senden Sie ihn, wenn die Form stimmt und der Wert nicht unterstützt wird. Eine falsche Form ist `501`, ein unbekannter Parameter von `MAIL` oder `RCPT` ist `555`, und ein Verfahren, das für diesen Benutzer zu schwach ist, ist `534`.
