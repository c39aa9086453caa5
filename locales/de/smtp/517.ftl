smtp-517 = Absender abgelehnt
    .summary = Courier lehnt den Absender des Umschlags oder den sendenden Host ab; die Adresse des Absenders oder seine DNS-Einträge sind in Ordnung zu bringen.
    .meaning =
        Courier benutzt diese Nummer für jeden Einwand gegen einen Absender; eine fehlerhafte Adresse, also `5.1.7`, ist nur ein Fall. Es sendet 517 auch, wenn der Absender oder ein Mailserver seiner Domain auf der Blockliste von Courier steht, wenn es
        die Domain nicht gibt oder ihre MX-Einträge defekt sind, wenn es den Namen nach `EHLO` nicht gibt oder er nicht zur IP-Adresse passt, oder wenn SPF scheitert. Der Text nennt den Fall. Sein vorübergehendes Gegenstück ist `417`, wenn
        das DNS nicht geantwortet hat.
    .conflict =
        RFC 5321 (Abschnitt 4.1.4) verbietet, eine Nachricht abzulehnen, weil der Name nach `EHLO` nicht zur IP-Adresse des Clients passt. Courier bietet genau diese Prüfung als `BOFHCHECKHELO` an; wer sie einschaltet, sendet 517 gegen den RFC.
    .seen =
        Von Courier nach `MAIL FROM`; wo es SPF auch für den `From`-Header prüft, nach dem Ende der Nachricht. Jede dieser Prüfungen ist eine Einstellung des empfangenden Betreibers.
    .action =
        Lesen Sie den Text. `Sender rejected` und `Syntax error.` betreffen die Adresse des Absenders; alle anderen Texte betreffen eine Domain, ihr DNS oder einen Server. Keiner betrifft den Empfänger.
    .sender =
        - `Sender rejected`: Ihre Adresse oder deren Domain ist dort gesperrt; schreiben Sie dem Postmaster dort von einer anderen Adresse aus.
        - `Sender rejected` mit `can be accepted only from`: Senden Sie über die Server des Anbieters, dessen Adresse Sie benutzen.
        - Jeder andere Text: Geben Sie den Bounce dem, der Ihre E-Mail betreibt.
    .sending =
        - `Domain does not exist`: Die Absenderdomain hat einen Null-MX oder keinen Eintrag, der zu einem Server führt; berichtigen Sie Adresse oder DNS: { $mx }
        - `MX records … violate section 3.3.9 of RFC 1035`: Ein MX-Eintrag enthält eine IP-Adresse; setzen Sie einen Hostnamen dorthin.
        - `HELO … does not match` oder `does not exist`: Lassen Sie den Namen nach `EHLO` zur sendenden IP-Adresse auflösen: { $a }
        - `SPF fail` oder `SPF softfail`: Führen Sie den sendenden Host im SPF-Eintrag auf, oder senden Sie über einen aufgeführten: { $txt }
    .receiving =
        Die Regeln stehen in der Datei `bofh` von Courier: `badfrom`, `badmx` und die Zeilen `opt BOFHSPF…`. Lassen Sie `none`, `neutral`, `softfail` und `unknown` unter den angenommenen SPF-Ergebnissen, wie es das Handbuch von Courier rät.
        `BOFHCHECKHELO=2` macht die Ablehnung wegen `EHLO` vorübergehend; `0` schaltet die Prüfung ab.
    .send =
        Senden Sie stattdessen einen Standardcode: `550` mit `5.7.23` für SPF, mit `5.1.8` für eine Absenderdomain, die es nicht gibt, mit `5.7.1` für eine Blockliste; `501` mit `5.1.7` bei falscher Syntax.
    .search = SPF fehlgeschlagen, Absender gesperrt, SPF fail, sender policy
