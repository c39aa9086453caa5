### Hinweise zu Paaren, deren kleinerer Code 200 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-200-201 =
    Nebeneinander stehen sie nur in RFC 780, der von Mai bis November 1981 galt, und nur die letzte Ziffer trennt sie: `200 Command okay` führte etwas aus,
    `201 Command okay, action aborted` brach etwas ab. Ein Programm jener Zeit, das nur die erste Ziffer las, konnte den Unterschied nicht sehen. Das musste
    es auch nicht, denn es wusste, ob es gerade `NOOP` oder `ABRT` gesendet hatte.

    Dasselbe gilt für heutige Logs. Eine Liste von 2yz-Zeilen ohne die Befehle davor beweist nichts: `250` auf `RSET` verwirft eine Nachricht, `250` auf den
    abschließenden Punkt nimmt eine an. Protokollieren Sie beide Richtungen der Sitzung.

smtp-note-200-211 =
    Tabellen mit „SMTP-Codes“ im Web erklären `200` als „Systemstatusmeldung oder Systemhilfe“, aber das sind die Worte von `211`. Der Fehler hat es auch in
    Quelltexte geschafft: Das Modul smtp-server von Nodemailer hält beide Nummern in einer Tabelle, mit demselben Kommentar daneben.

    Auf der Leitung unterscheidet sie der Befehl. Hat jemand `HELP` getippt und einen Text über den Server bekommen, war die Nummer `211` oder `214`. Wurde ein
    einfaches `NOOP` oder ein alter Befehl von Sendmail beantwortet, kann es `200` gewesen sein.

smtp-note-200-220 =
    Eine Begrüßung, die mit `200` beginnt, deutet stark darauf hin, dass Sie mit dem falschen Port verbunden sind. Newsserver grüßen an Port 119 mit
    `200 Service available, posting allowed`; ein SMTP-Client, der nach der ersten Ziffer urteilt, macht mit `EHLO` weiter und läuft erst dann in Fehler. Ein
    HTTP-Server hätte gar nicht gegrüßt.

    Erwarten Sie an einem Mail-Port `220` und dahinter als erstes Wort einen Hostnamen. Lassen Sie die Überwachung genau das prüfen, samt Namen. Eine Prüfung auf
    „irgendein 2yz“ schlägt selbst dann nicht an, wenn jemand in einer Portzuordnung zwei Zeilen vertauscht hat und ein Newsserver antwortet.

smtp-note-200-250 =
    Nach `NOOP` und `RSET` funktioniert die Abfrage `if (code == 250)` bei jedem Server, der RFC 821 oder dessen Nachfolgern folgt, und scheitert bei den wenigen,
    die `200` sagen. RFC 876 fand 1983 solche Server, und das Modul smtp-server von Nodemailer enthält einen Scherz, der mit
    `200 2.0.0 Please pass, oh mighty wizard` endet.

    Die beiden begegnen sich auch in den Dashboards von Mailanbietern. Die HTTP-Schnittstelle des Anbieters antwortet `200`, sobald sie Ihre Anfrage hat, lange
    bevor seine eigenen Server den MX eines Empfängers erreichen und `250` bekommen. Ein Support-Ticket, in dem steht „Wir bekamen `200`, also wurde zugestellt“,
    verwechselt zwei verschiedene Verbindungen. Verlangen Sie die SMTP-Zeile.
