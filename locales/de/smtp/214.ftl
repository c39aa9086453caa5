smtp-214 = Hilfetext
    .summary = Der Server beantwortet eine Bitte um Hilfe mit einem Text für Menschen; angenommen oder abgelehnt wird damit nichts.
    .meaning =
        Der Text sagt, wie man den Server benutzt, oder, wenn `HELP` einen Befehl als Argument hatte, was dieser Befehl bedeutet. Ein hier aufgeführter Befehl
        muss diesem Client nicht offenstehen: Postfix listet alles, was es implementiert, auch was die Konfiguration abgeschaltet hat. Was die Sitzung
        wirklich nutzen darf, steht in der Antwort auf `EHLO`.
    .conflict =
        RFC 5321 gibt `HELP` zwei Erfolgsantworten, `211` und 214. Haraka und aiosmtpd sagen stattdessen `250`, Haraka mit den Worten `Not implemented`. Nach
        der ersten Ziffer sind alle ein Erfolg.
    .seen =
        Wenn jemand `HELP` von Hand eintippt oder ein Scanner es sendet. Postfix und Exim geben ihre Befehle aus; OpenSMTPD gibt an, wohin man Fehler meldet.
    .action =
        Lesen Sie den Text und machen Sie weiter. Welche Erweiterungen der Server Ihnen anbietet, steht in seiner Antwort auf `EHLO`:

        { $ehlo }
    .client =
        Ein Programm, das 214 in seinem Log findet, hat eine Zeile gesendet, die mit `HELP` beginnt. Sorgen Sie dafür, dass kein Nachrichtentext als Befehl
        hinausgeht: Senden Sie den Text erst nach `354`.
    .send =
        Unterstützen Sie `HELP` wenigstens ohne Argument, wie RFC 5321 es verlangt. Bei einem Argument, für das Sie keinen Text haben, sagen Sie `504`. Lassen Sie
        die Versionsnummer weg, wenn Ihre Begrüßung sie verbirgt.
