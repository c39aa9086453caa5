smtp-401 = Syntaxfehler, als vorübergehend gemeldet
    .summary = Eine Ablehnung wegen falscher Syntax, vom Server zu einer vorübergehenden umbenannt; der sendende Server versucht es weiter, obwohl nur eine Berichtigung hilft.
    .meaning =
        Die Nummer ist eine umbenannte `501`: Postfix mit `soft_bounce = yes` ändert die erste Ziffer jeder 5yz-Antwort und ihres erweiterten Codes in 4; so geht
        `501 5.1.3 Bad recipient address syntax` als `401 4.1.3` hinaus. Der Fehler bleibt derselbe: eine Adresse oder ein Argument, das die Grammatik verletzt. Die Nummer hat nichts
        mit `Unauthorized` von HTTP oder mit einer Anmeldung zu tun.
    .conflict =
        Nach RFC 5321, Abschnitt 4.2.1, passt eine 4yz-Antwort zu einem Befehl, der gelingen kann, wenn er unverändert wiederholt wird. Falsche Syntax kann das nie. Die Dokumentation von
        Postfix nennt `soft_bounce` ein Sicherheitsnetz und sagt, dass es keine Lösung ist. Lesen Sie 401 also als die `501`, die es ersetzt.
    .seen =
        Bei `RCPT` oder `MAIL` mit einer fehlerhaften Adresse, und wo immer ein solches Postfix sonst mit `501` antworten würde. Let’s Encrypt traf im Betrieb auf `401 4.1.3`, von dem einen
        Server, über den sein Versandprogramm sendet.
    .action =
        Prüfen Sie die abgelehnte Adresse oder das Argument Zeichen für Zeichen und berichtigen Sie es.
    .sender =
        Suchen Sie nach einem verirrten Leerzeichen oder Komma, einem fehlenden `>`, nichts hinter dem `@`. Berichtigen Sie die Adresse und senden Sie erneut. Das erste Exemplar bleibt in der
        Warteschlange Ihres Servers und kommt Tage später als Bounce zurück; beachten Sie es dann nicht.
    .sending =
        Suchen Sie die Nachricht und die abgelehnte Adresse:

        { $postfix-queue }

        Entfernen Sie diesen Eintrag aus der Warteschlange und sagen Sie es dem Absender; sonst warten beide, bis die Lebensdauer der Warteschlange endet, in Postfix fünf Tage.
    .receiving =
        Sehen Sie nach, ob die Einstellung eingeschaltet geblieben ist:

        { $postfix-soft-bounce }

        Wenn ja, setzen Sie `soft_bounce = no` und laden Sie neu. Suchen Sie vorher im Log nach anderen Antworten, die in Wahrheit dauerhaft waren: Mit dieser Einstellung kann `450` ein `550`
        sein und `454` ein `554`.
    .client =
        Behandeln Sie 401 mit `4.1.3` oder `4.1.7` als falsche Adresse und melden Sie es sofort. Bei jedem anderen 4yz halten Sie sich an die erste Ziffer und versuchen es erneut.
    .send =
        Senden Sie ihn nie absichtlich: `501` ist der Code für falsche Syntax und `553` der für eine nicht zugelassene Adresse.
