smtp-458 = Warteschlange nicht gestartet
    .summary = Der Server konnte nicht beginnen, die für den in `ETRN` genannten Knoten bereitgehaltene E-Mail zu senden; der Client kann später wieder fragen.
    .meaning =
        Mit `ETRN` bittet ein Mailserver einen anderen, die für ihn wartende E-Mail über eine neue Verbindung zu senden. 458 sagt, dass der Befehl verstanden wurde, die Warteschlange aber aus einem lokalen Grund des Servers nicht
        gestartet ist. Ob überhaupt E-Mail wartet, sagt die Nummer nicht. Keine E-Mail ist verloren oder zurückgeschickt: `ETRN` verkürzt nur das Warten, und die Warteschlange hält sich an ihren eigenen Zeitplan.
    .conflict =
        RFC 1985 behält `459` einem Knoten vor, der nicht zugelassen ist. Auch Exim antwortet mit 458, wo seine Zugriffsregel für `ETRN` ablehnt, und `postscreen` von Postfix hat auf ein wohlgeformtes `ETRN` keine andere Antwort; eine
        Antwort, die sich nie ändert, kann also eine Ablehnung nach Regel sein.
    .seen =
        In Logs von Betreibern, die E-Mail von einem Anbieter oder Ersatz-MX abholen. Exim sendet `Already processing`, `Unable to fork process` oder `Internal failure`; Postfix sendet `Unable to queue messages`, wenn sein Dienst
        `flush` nicht antwortet.
    .action =
        Fragen Sie in einigen Minuten wieder. Nach `Already processing` ist nichts zu tun: Der gewünschte Lauf ist im Gange.
    .sending =
        Hat Ihr Server das `ETRN` gesendet und bekommt er dieselbe Antwort wieder, lassen Sie ihn nur in langen Abständen fragen, und nennen Sie dem, der die E-Mail hält, Knoten und Zeit. Sehen Sie inzwischen nach, ob Ihr eigener
        Port 25 erreichbar ist, denn dort kommt die E-Mail an:

        { $port }
    .receiving =
        Wenn Ihr Server die E-Mail hält:

        - Postfix protokolliert `unable to talk to fast flush service`: Sehen Sie nach, ob der Dienst `flush` konfiguriert ist: { $postfix-flush }
        - Exim sagt `Internal failure`: `smtp_etrn_command` lässt sich nicht expandieren; das Panic-Log sagt, warum.
        - Exim lehnt jeden Versuch mit einem anderen Text ab: Sehen Sie sich die Regel `acl_smtp_etrn` an.
    .send =
        Senden Sie ihn, wenn Sie die Warteschlange starten würden, aber nicht können. Ein Client ohne Recht an dieser Warteschlange bekommt `459` mit dem Grund; falsche Syntax bekommt `500` oder `501`.
