smtp-447 = Zustellfrist abgelaufen
    .summary = Der eigene Server des Absenders konnte die Nachricht tagelang nicht zustellen, versucht es nicht mehr und schickt sie zurück.
    .meaning =
        Das meldet eine Warteschlange, nicht ein kontaktierter Server: Die Nachricht ist zu alt geworden, das ist der erweiterte Code `4.4.7`. Über die Ursache sagt die Nummer nichts; RFC 3463 zieht den Code des eigentlichen
        Problems vor, wo es bekannt ist. Listen im Web schieben es auf den empfangenden Server oder auf zu viele Empfänger; das sind zwei Ursachen von vielen.
    .conflict =
        `550 4.4.7`, wie Exchange es meldet, verbindet eine dauerhafte Antwort mit einem vorübergehenden erweiterten Code; RFC 2034 verlangt, dass die beiden übereinstimmen. Richten Sie sich nach dem Ergebnis: Die Nachricht
        ist aufgegeben.
    .seen =
        Exchange meldet das Ereignis als `550 4.4.7 QUEUE.Expired; message expired`, manchmal mit der letzten vorübergehenden Ablehnung darunter. Die bloße 447 steht in Listen.
    .action =
        Der Ablauf ist nicht die Ursache. Suchen Sie den letzten vorübergehenden Fehler davor, zum Beispiel `451` von einem Host, der den Absender gesperrt hatte, oder gar keine Antwort, und gehen Sie gegen diesen Fehler vor.
    .sender =
        Öffnen Sie den Bericht und suchen Sie `Diagnostic-Code`. Steht eine Zeile `Remote-MTA` dabei, hat der andere Server diesen Grund genannt; sonst Ihr eigener. Prüfen Sie die Domain in der Adresse, fragen Sie den
        Empfänger auf einem anderen Weg, ob der Server läuft, und senden Sie die Nachricht dann noch einmal: Kein Server versucht es mehr.
    .sending =
        Suchen Sie im Log nach der Warteschlangennummer der Nachricht; die letzte Zeile mit einer 4yz-Antwort oder einer Zeitüberschreitung ist die Ursache. Sehen Sie nach, wie lange Ihr Postfix E-Mail behält:

        { $postfix-lifetime }

        RFC 5321 verlangt mindestens vier bis fünf Tage. Mit `delay_warning_time` erfahren Absender von einer Verzögerung, bevor ein Bounce daraus wird.
    .receiving =
        Absender konnten Ihnen tagelang keine E-Mail übergeben. Prüfen Sie von außen, dass die MX-Einträge laufende Hosts nennen und dass jeder von ihnen antwortet.

        - Die Einträge: { $mx }
        - Die Verbindung: { $port }

        Ist beides in Ordnung, suchen Sie in Ihrem Log nach vorübergehenden Ablehnungen dieses Absenders.
    .send =
        Beantworten Sie nie einen Befehl damit. Schreiben Sie `4.4.7` nur dann in einen Bericht über eine abgelaufene Nachricht, wenn von keinem früheren Versuch ein Code bekannt ist.
