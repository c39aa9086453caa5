### Hinweise zu Paaren, deren kleinerer Code 517 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-517-550 =
    Nehmen Sie eine gescheiterte SPF-Prüfung. Courier sagt `517 SPF fail user@example.net:` und einen Grund; mit den Codes des Registers wäre es `550` mit `5.7.23`. Derselbe Befund, dieselbe Arbeit für den Inhaber der Absenderdomain.

    `517` ist nie ein Urteil über den Empfänger. `550` nach `RCPT` kann eines sein, und Programme, die Adresslisten bereinigen, verlassen sich darauf. Zählen sie eine `517` als „Hard Bounce“, entfernt ein einziger Fehler in Ihrem eigenen DNS Ihre Empfänger von der
    Liste, einen nach dem anderen, bei jedem Betreiber mit Courier.

smtp-note-517-553 =
    Achten Sie darauf, welcher Server antwortet, Ihr eigener oder ein fremder. `553 5.7.1 … Sender address rejected: not owned by user …` kommt vom Postausgangsserver, bei dem Sie angemeldet sind; er kennt Sie und sagt, welchen Absender Sie benutzen dürfen. `517` kommt
    von einem fremden Courier-Server; er kennt Sie nicht und zweifelt an Ihrer Domain, dem Namen, den Sie nach `EHLO` angeben, oder Ihrem SPF-Eintrag.

    Das Erste wird im E-Mail-Programm oder in der Tabelle der Anmeldungen berichtigt, das Zweite im DNS. Sie treffen sich, wo der Absender fehlerhaft ist (`517 Syntax error.` bei Courier, `553` bei OpenSMTPD) oder es seine Domain nicht gibt (`553 5.1.8` bei
    Sendmail), und dann ist die Berichtigung dieselbe.
