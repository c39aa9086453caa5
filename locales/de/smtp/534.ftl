smtp-534 = Anmeldeverfahren zu schwach
    .summary = Die Richtlinie des Servers verwirft diese Art der Anmeldung für diesen Benutzer als zu schwach: Der Client muss eine andere nehmen.
    .meaning =
        Der Server kennt das Verfahren, verlangt von diesem Benutzer aber ein stärkeres. Über das Passwort sagt er nichts, er verlangt nicht TLS wie `538` und meint kein unbekanntes Verfahren, das wäre `504`. Gmail dehnt ihn auf Anmeldungen aus, die ein
        App-Passwort oder eine Bestätigung im Browser brauchen. In Courier heißt die Nummer, dass etwas zu groß ist: `5.3.4` mit verlorenen Punkten.
    .conflict =
        RFC 4954 lässt den Client mit einem anderen Verfahren weitermachen. Bei Gmail führt das mit `5.7.9` und `5.7.14` zu nichts, denn diese verlangen vom Benutzer ein App-Passwort oder eine Anmeldung im Browser. Ein Client muss also den Text zeigen
        und nicht nur ein Verfahren nach dem anderen versuchen.
    .seen =
        Nach `AUTH`; von Gmail als `534 5.7.9 Application-specific password required` oder `534 5.7.14 Please log in via your web browser`. Von Courier nach `MAIL` als `534 SIZE=Message too big` oder nach der Nachricht als
        `534 Message header size exceeds policy limit`.
    .action =
        Lesen Sie den erweiterten Code und die Worte: `5.7.9` will eine andere Art der Anmeldung, `5.7.14` einen Schritt im Browser, und ein Text über die Größe hat nichts mit der Anmeldung zu tun.
    .sender =
        - Gmail mit `5.7.9`: Das Konto benutzt die Bestätigung in zwei Schritten. Erzeugen Sie ein App-Passwort für dieses Programm, oder lassen Sie es sich mit OAuth anmelden.
        - Gmail mit `5.7.14`: Melden Sie sich einmal im Browser an, bestätigen Sie es, und versuchen Sie es dann wieder im Programm.
        - Der Text nennt eine Größe: Kürzen Sie die Nachricht, oder ihren Header, wenn er diesen nennt.
    .sending =
        Sehen Sie nach, welche Verfahren der Smarthost anbietet, sobald TLS steht:

        { $submission-ehlo }

        In Postfix entscheidet `smtp_sasl_mechanism_filter`, welche davon benutzt werden dürfen; lassen Sie ein stärkeres durch.
    .receiving =
        Sorgen Sie dafür, dass der Benutzer Ihrer Richtlinie folgen kann: Das stärkere Verfahren steht in Ihrer `AUTH`-Zeile, und Sie haben die Daten, die es braucht (`CRAM-MD5` braucht das Passwort selbst, nicht seinen Hash).

        Auf Courier sind die Grenzen `sizelimit` und, für den Header, `BOFHHEADERLIMIT`.
    .client =
        Wählen Sie ein stärkeres Verfahren aus der `AUTH`-Zeile und versuchen Sie es einmal. Fragen Sie nicht wieder nach dem Passwort; zeigen Sie den Text, wenn keines übrig ist.
    .send =
        Senden Sie ihn mit `5.7.9`, wenn eine Richtlinie das gewählte Verfahren für diesen Benutzer ausschließt und Sie ein stärkeres anbieten. Für falsche Zugangsdaten senden Sie `535`.
