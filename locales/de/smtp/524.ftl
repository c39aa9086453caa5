smtp-524 = Verfahren braucht Verschlüsselung
    .summary = Die IANA führt ihn für Anmeldungen auf, die TLS brauchen, OpenSMTPD sendet ihn aber bei einer nicht auflösbaren Adresse: Der Text sagt, was zu beheben ist.
    .meaning =
        Zwei Dinge, die nichts miteinander zu tun haben, teilen sich die Nummer. Die IANA stellt sie neben `538` unter `5.7.11`, ein Anmeldeverfahren, das nur über Verschlüsselung erlaubt ist; von keiner Software ist bekannt, dass sie sie dafür sendet.
        OpenSMTPD sendet `524 5.2.4 Mailing list expansion problem`, wenn ein Empfänger zu keiner Zustellung führt: Die Adresse fehlt in der Virtual-Tabelle ihrer Domain, ihre Aliasnamen enden nirgends oder gehen zu tief, oder die `.forward`-Datei
        des Benutzers wird abgelehnt. Das vorübergehende Gegenstück ist `424`.
    .conflict =
        RFC 4954 definiert `5.7.11` nur zusammen mit `538`. RFC 5248 fügt 524 derselben Zeile seiner Tabelle hinzu und gibt keinen Grund an, und kein RFC verbindet sie mit Listen.
    .seen =
        Nach `RCPT`, von OpenSMTPD. Auch Codelisten im Web erklären ihn als Problem mit einer Mailingliste: `5.2.4` ohne seine Punkte ergibt die Nummer.
    .action =
        Sehen Sie auf den Befehl, den er beantwortet: Nach `RCPT` betrifft er die Adresse des Empfängers oder das, was dahintersteht, nach `AUTH` das fehlende TLS.
    .sender =
        Vergleichen Sie die Adresse Buchstabe für Buchstabe mit einer, die funktioniert hat: In einer Domain mit virtuellen Adressen bekommt auch ein Name, den es nicht gibt, diese Antwort. Stimmt die Adresse, ist dort ein Alias oder eine Liste
        defekt, und keine Änderung an Ihrer Nachricht hilft: Zitieren Sie die Antwort dem Administrator des Empfängers auf anderem Weg.
    .receiving =
        Verfolgen Sie auf OpenSMTPD, wie die Adresse aufgelöst wird, senden Sie eine Testnachricht, und lesen Sie das Log:

        { $opensmtpd-trace }

        - `no aliases for virtual`: Der Virtual-Tabelle der Domain fehlt die Adresse; nehmen Sie sie auf, wenn es sie geben soll.
        - `node too deep`: Aliasnamen bilden eine Schleife oder eine zu lange Kette.
        - `expanded to empty delivery list`: Der Alias führt zu niemandem.
        - `insecure file`: Andere dürfen in eine `.forward`-Datei schreiben; berichtigen Sie ihren Besitzer und ihre Rechte.

        Die Verfolgung füllt das Log; `untrace` anstelle von `trace` beendet sie.
    .client =
        Nach `RCPT` geben Sie nur diesen Empfänger auf und fahren mit den übrigen fort. Nach `AUTH` beginnen Sie TLS, senden `EHLO` und melden sich mit einem Verfahren aus der neuen Liste an.
    .send =
        Wählen Sie eine Nummer, die nur eines sagt: `550` mit `5.1.1` für eine Adresse, die es nicht gibt, mit `5.2.4` für eine Liste, die sich nicht auflösen lässt; `504` mit `5.5.4` oder das ältere `538` für ein Verfahren, das TLS braucht.
