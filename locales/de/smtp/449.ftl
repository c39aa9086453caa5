smtp-449 = Routingfehler von Exchange
    .summary = Exchange 2000 oder 2003 fand keinen Weg zum Empfänger; der Administrator dieses Servers muss das Routing berichtigen.
    .meaning =
        Exchange schrieb ihn als `4.4.9`, einen eigenen Code, den die Tabelle der IANA nicht hat. Listen, die Microsoft zitieren, geben zwei Ursachen an: Ein SMTP-Connector benutzt DNS ohne Smarthost und hat zugleich einen
        Adressraum, der nicht SMTP ist, etwa X.400; oder der Empfänger gehört zu einer Routinggruppe, die gelöscht wurde. Die Nachricht hat die Organisation nicht verlassen, und kein anderer Server hat über sie geurteilt.
    .seen =
        Berichte von Exchange 2000 und 2003 zeigen ihn mit Punkten, Listen von Fehlercodes ohne sie.
    .action =
        Bringen Sie den Bericht zu dem, der den Exchange-Server betreibt, von dem er stammt: Nur das Routing dort lässt sich berichtigen. Zeigt ein anderes Programm als Exchange 449, nehmen Sie die tatsächliche Antwort aus
        dem Log des sendenden Servers.
    .sending =
        Sehen Sie sich auf Exchange 2000 oder 2003 den Connector an, der die Adresse des Empfängers bedient:

        - Er mischt DNS mit einem Adressraum wie X.400: Geben Sie ihm einen Smarthost, oder entfernen Sie diesen Adressraum.
        - Die Routinggruppe des Empfängers gibt es nicht mehr: Das Werkzeug WinRoute von Microsoft zeigt die Routen, die der Server noch kennt.
    .send =
        Senden Sie ihn nicht. Scheitert das Routing, senden Sie `451` mit `4.4.4` bei einem Fehler, der vergehen kann, und `550` mit `5.4.4` bei einem, der es nicht wird.
