smtp-435 = Anmeldeprüfung vorerst gescheitert
    .summary = Der Server konnte die Anmeldung nicht prüfen, weil etwas dahinter versagte; das Passwort kann stimmen, und der Client versucht es später.
    .meaning =
        Die Nummer stammt von Exim. `Unable to authenticate at present` heißt, dass sich eine Abfrage oder Bedingung, die die Anmeldung prüft, nicht auswerten ließ; es kommt sogar nach einem richtigen
        Passwort, wenn Exim die zu vermerkende Identität nicht ermitteln kann. `Internal error` ist ein unerwartetes Ergebnis der Prüfung. Dass das Passwort falsch sei, sagt die Nummer nicht, das ist `535`;
        mit einer Ausnahme: Ein Postfix mit `soft_bounce = yes` macht aus `535 5.7.8` ein `435 4.7.8`.
    .conflict =
        RFC 4954 gibt einer Anmeldung, die durch die Schuld des Servers scheitert, `454` und kennt keine 435; Exim hat `454` nur für TLS. Ein Client, der nur auf `454` achtet, übersieht die Antwort von Exim, wenn er
        nicht auf die erste Ziffer zurückgreift.
    .seen =
        Nach `AUTH` auf Servern mit Exim; deren Log hat dieselbe Zeile mit der Ursache dahinter. Der Client sieht eine Ursache nur, wo `server_condition` eine als Text ergibt.
    .action =
        Lassen Sie das Passwort, wie es ist, und den Client es später erneut versuchen. Folgt `4.7.8` auf die Nummer, wurde das Passwort abgelehnt: Berichtigen Sie es.
    .sender =
        Lassen Sie die Nachricht im Postausgang. Scheitert die Anmeldung nach einer Stunde immer noch, nennen Sie Ihrem Anbieter Ihren Benutzernamen und die Zeit eines Versuchs: Die Ursache steht im Log des
        Servers, und nichts auf Ihrem Gerät zeigt sie.
    .sending =
        Meldet sich Ihr Server bei einem Smarthost an, probieren Sie dasselbe Konto unabhängig von der Warteschlange:

        { $login }

        Dieselbe 435 heißt, dass der Smarthost schuld ist; Ihre E-Mail wartet. Jede andere Antwort deutet auf den Namen oder das Passwort, das auf Ihrem Server hinterlegt ist.
    .receiving =
        Lesen Sie das Ende der Zeile im Hauptlog von Exim:

        { $exim-435 }

        Es nennt, was versagt hat: eine Passwortdatei, die sich nicht öffnen lässt, eine Datenbank, die nicht antwortet, ein fehlendes Perl-Modul. Beheben Sie das, und sehen Sie dann auf `server_condition` und
        `server_set_id` des Authenticators. Bei `4.7.8` auf Postfix sehen Sie nach, ob der Testbetrieb läuft, und schalten ihn aus:

        { $postfix-soft-bounce }
    .client =
        Behandeln Sie es wie `454`: Öffnen Sie keinen Passwortdialog, löschen Sie keine gespeicherten Zugangsdaten, sagen Sie dem Benutzer, dass der Server versagt hat, und versuchen Sie es nach einer Pause
        wieder.
    .send =
        Senden Sie `454` mit `4.7.0`: Das sagt Clients, dass sie nicht nach einem anderen Passwort fragen sollen.
