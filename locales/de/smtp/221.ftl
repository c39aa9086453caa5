smtp-221 = Verbindung wird geschlossen
    .summary = Abschied: Der Server bestätigt `QUIT` und beendet die Sitzung.
    .meaning =
        Eine noch offene Transaktion wird verworfen; was vorher mit `250` angenommen wurde, bleibt angenommen. Die Antwort selbst ist keine Quittung für eine
        Nachricht.
    .conflict =
        RFC 5321 erlaubt sie nur auf `QUIT` und verlangt `421` von einem Server, der abbricht. Postfix benutzt sie auch, wenn es einen Client hinauswirft, der kein
        SMTP spricht, mit den Worten `Error: I can break rules, too. Goodbye.`
    .seen =
        Als letzte Zeile fast jeder Sitzung. Postfix sendet sie, als `221 2.7.0`, auch nach einer HTTP-Anfrage, einer Headerzeile oder einem anderen verbotenen
        Befehl.
    .action =
        Nach Ihrem eigenen `QUIT` ist alles in Ordnung. Was aus der Nachricht wurde, sagt die Antwort auf das Ende ihres Textes.
    .sending =
        Brach die Verbindung ab, bevor diese Antwort kam, senden Sie nicht noch einmal, was schon angenommen war. Postfix wartet gar nicht erst auf sie:
        `smtp_skip_quit_response` ist in der Voreinstellung eingeschaltet.
    .receiving =
        Wirft Postfix einen Client hinaus, protokolliert es `non-SMTP command from` mit dem Client und der Zeile. Eine Zeile in der Form eines Headers genügt,
        ebenso jedes Wort dieser Liste:

        { $postfix-forbidden }
    .client =
        Kam die Antwort ohne `QUIT`, sehen Sie nach, welche Zeile Sie davor gesendet haben. Eine Headerzeile bedeutet, dass Sie den Text der Nachricht gesendet
        haben, obwohl `DATA` nicht angenommen war: Warten Sie erst auf `354`.
    .send =
        Beantworten Sie `QUIT` damit, auch wenn keine Nachricht gesendet wurde, und schließen Sie erst dann. Um eine Sitzung von sich aus abzubrechen, sagen Sie
        `421`.
