smtp-455 = Parameter derzeit nicht erfüllbar
    .summary = Der Server kennt einen Parameter des Befehls, kann ihn aber jetzt nicht erfüllen; der Befehl kann später gelingen oder sofort ohne den Parameter.
    .meaning =
        Erweiterungen fügen `MAIL FROM` und `RCPT TO` Parameter hinzu. Diese Antwort sagt, dass einer davon bekannt und wohlgeformt ist, der Zustand des Servers aber nicht zulässt, was er verlangt. RFC 2852 gibt ein Beispiel:
        eine Zustellfrist (`BY`), die der Server gerade nicht annehmen kann. Weder über die Adresse noch über die Nachricht ist geurteilt.
    .conflict =
        RFC 1425 führte den Code 1993 ein, und RFC 5321 führt ihn auf; RFC 2821 dazwischen ließ ihn weg. Stalwart sendet ihn bei zu vielen Empfängern, wo RFC 5321 `452` verlangt. In beiden Fällen ist die Ablehnung vorübergehend.
    .seen =
        Stalwart sendet `455 4.5.3 Too many recipients.` als Antwort auf `RCPT`. Wegen eines Parameters ist er selten: Weder Postfix noch Exim hat den Code in seinem Quelltext.
    .action =
        Sehen Sie im Log auf den Befehl unmittelbar vor der Antwort: Alles hinter der Adresse ist ein Parameter. Kommt die Nachricht ohne diesen Parameter aus, etwa eine Frist, lassen Sie ihn weg; sonst lassen Sie die Nachricht
        in der Warteschlange.
    .sending =
        Sehen Sie in der Warteschlange nach, was abgelehnt wurde:

        { $postfix-queue }

        - Zu viele Empfänger: Die angenommenen haben ihre E-Mail, und der nächste Versuch bedient die anderen.
        - Ein Parameter wie `BY`, den Ihre Konfiguration hinzufügt: Vergleichen Sie ihn mit dem, was der Server anbietet, und lassen Sie ihn für diesen Host weg: { $ehlo }
    .receiving =
        Spricht Ihr Text von Empfängern, erhöhen Sie die Grenze: Ein Server muss mindestens 100 in einer Transaktion nehmen. Geht es um einen Parameter, sehen Sie nach, ob Sie jene Erweiterung wirklich ankündigen wollen:

        { $ehlo }
    .client =
        Richten Sie sich nach der ersten Ziffer und behalten Sie den abgelehnten Empfänger für einen späteren Versuch; teilen Sie mehr als 100 Empfänger in Portionen. Halten Sie einen Weg bereit, ohne die Erweiterung zu
        senden, und sagen Sie dem Benutzer, was wegfiel.
    .send =
        Senden Sie ihn, wenn das Hindernis vergeht und der RFC des Parameters keinen anderen Code vorschreibt. Ein unbekannter Parameter oder einer, den Sie nie erfüllen können, bekommt `555`; ein fehlerhafter Wert bekommt `501`.
