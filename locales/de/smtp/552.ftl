smtp-552 = Speichergrenze überschritten
    .summary = Die Nachricht ist größer als erlaubt, oder das Postfach ist voll: Der Absender muss sie verkleinern oder der Empfänger Platz schaffen.
    .meaning =
        Die Größe einer Nachricht (`5.3.4` für den Server, `5.2.3` für ein Postfach, von Sendmail und Dovecot auch für den Server) und das Kontingent des Empfängers (`5.2.2`) teilen sich die Nummer. Gmail sendet sie auch mit `5.7.0` für Anhänge, die es
        verbietet, wie groß sie auch sind.
    .conflict =
        RFC 821 gab die Nummer auch „zu vielen Empfängern“. RFC 5321 nennt das einen Fehler, schreibt `452` vor und will, dass Clients ein solches 552 als vorübergehend behandeln. Eine Ablehnung eines `RCPT` unter vielen muss also nicht das Postfach betreffen.
    .seen =
        Nach `MAIL`, wenn der Client eine Größe über der Grenze angibt; nach `RCPT`, wenn die Grenze oder das Kontingent eines Empfängers dagegensteht; nach dem Ende der Nachricht, wenn der Server selbst gezählt hat.
    .action =
        Stellen Sie fest, welche Grenze erreicht ist: `5.3.4` und `5.2.3` meinen die Größe dieser Nachricht, `5.2.2` ein volles Postfach. Die Größe muss der Absender ändern, das volle Postfach der Empfänger.
    .sender =
        - Größe: Senden Sie einen Link oder mehrere kleinere Nachrichten. Base64 macht jeden Anhang um ein Drittel größer.
        - Volles Postfach: Sagen Sie es dem Empfänger auf anderem Weg; es muss E-Mail gelöscht oder das Kontingent erhöht werden.
        - `5.7.0` von Gmail: Entfernen Sie Programme und Archive, die welche enthalten.
    .sending =
        Vergleichen Sie die Größe in Ihrem Log mit der Zahl hinter `SIZE`:

        { $ehlo }

        Senden Sie über einen Smarthost, lassen Sie Ihre eigene Grenze nicht höher sein als seine, damit Benutzer es sofort erfahren:

        { $postfix-size }
    .receiving =
        - Größe: Wollen Sie solche Nachrichten, erhöhen Sie die Grenze auf jedem Host des Weges; in Postfix darf die Postfachgrenze nicht kleiner sein: { $postfix-size }
        - Kontingent: Sehen Sie nach, wie viel Platz übrig ist, und erhöhen Sie es oder lassen Sie E-Mail löschen: { $dovecot-quota }
    .client =
        Geben Sie die Größe bei `MAIL` mit `SIZE=` an, damit die Ablehnung vor der Übertragung kommt. Nach einem 552 auf einen von vielen `RCPT`-Befehlen senden Sie den abgelehnten in einer anderen Transaktion, wie nach `452`.
    .send =
        Lehnen Sie bei `MAIL` mit `5.3.4` ab, wenn die angegebene Größe über der festen Grenze liegt, und ersparen Sie dem Client die Übertragung. Bei vollem Datenträger, einem vollen Postfach, das sich wieder leeren kann, oder zu vielen Empfängern senden Sie
        `452`.
    .search = Postfach voll, Kontingent überschritten, Nachricht zu groß, Anhang zu groß, mailbox full, over quota, message too large
