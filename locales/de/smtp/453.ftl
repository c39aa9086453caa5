smtp-453 = Keine E-Mail wartet
    .summary = Kein Fehler: Der Anbieter hält für die Domains, nach denen der Server des Kunden gefragt hat, keine E-Mail bereit.
    .meaning =
        Beim Mail-Relay auf Abruf (RFC 2645) meldet sich ein Server mit zeitweiser Verbindung bei seinem Anbieter an und fragt mit `ATRN` nach seiner E-Mail; dann tauschen die beiden die Rollen. 453 sagt, dass die Anmeldung alle
        genannten Domains abdeckt, für keine von ihnen aber etwas in der Warteschlange liegt; die Rollen bleiben also, wie sie sind.
    .conflict =
        Nach der ersten Ziffer ist 453 ein vorübergehender Fehler, nach RFC 2645 eine alltägliche Antwort. Software, die nur die erste Ziffer liest, schlägt falschen Alarm. Die IANA führt ihn neben `X.3.2` auf,
        `System not accepting network messages`, was ihn nicht beschreibt.
    .seen =
        An Port 366, im Log eines Kundenservers, der bei seinem Anbieter nachfragt, nach `AUTH` und `ATRN`.
    .action =
        Nichts ist zu reparieren: Schließen Sie mit `QUIT` und fragen Sie beim nächsten Mal wieder. Sollte E-Mail da sein, ging sie entweder an einen anderen Host oder wartet unter einem anderen Domainnamen.
    .sending =
        Als Anbieter: Erwartet der Kunde E-Mail, sehen Sie nach, ob sie unter einer der Domains, die die Anmeldung abdeckt, in der Warteschlange liegt.

        { $postfix-queue }

        E-Mail, deren Zeit in Ihrer Warteschlange abgelaufen ist, ist schon an ihre Absender zurückgegangen.
    .receiving =
        Als Kunde: Sehen Sie nach, ob die MX-Einträge Ihrer Domain noch zu diesem Anbieter führen, denn E-Mail für andere Hosts kommt nie in seine Warteschlange.

        { $mx }

        Vergleichen Sie dann die Namen im Befehl `ATRN` mit Ihren Domains; ohne Namen fragt er nach allem, was die Anmeldung abdeckt.
    .client =
        Zählen Sie es als „nichts Neues“, schlagen Sie keinen Alarm, und verkürzen Sie nicht den Abstand: Ein Anbieter darf Anforderungen, die zu schnell aufeinanderfolgen, mit `450` ablehnen. Warten Sie auf die Antwort auf `ATRN`
        mindestens zehn Minuten.
    .send =
        Senden Sie ihn nur nach `ATRN`, wenn der Kunde alle genannten Domains haben darf und alle ihre Warteschlangen leer sind. Sie dürfen stattdessen `250` antworten, die Rollen tauschen und nach `EHLO` `QUIT` senden. Ohne Recht an
        einer der Domains ist die Antwort `450`; lässt sich das Recht nicht prüfen, `451`.
