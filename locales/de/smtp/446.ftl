smtp-446 = Zu viele Zwischenstationen
    .summary = Die Nachricht ist durch so viele Server gegangen, dass sie im Kreis laufen muss; ein Administrator muss die Schleife auflösen.
    .meaning =
        Listen im Web machten 446 aus `4.4.6`, das Exchange 2000 für eine Nachricht über seiner Grenze für Zwischenstationen verwendete. Server erkennen Schleifen, indem sie die `Received`-Felder im Header zählen.
    .conflict =
        RFC 3463 nennt `X.4.6` nur für vorübergehende Fehler nützlich, doch Server lehnen eine kreisende Nachricht endgültig ab; Warten beendet keine Schleife. RFC 5321 empfiehlt eine Grenze von mindestens 100
        `Received`-Feldern, Postfix hört bei 50 auf (`hopcount_limit`) und Exim bei 30 (`received_headers_max`), wenn nichts anderes eingestellt ist.
    .seen =
        Nicht in echten Bounces: Dort lautet eine Schleife `554 5.4.6 Too many hops` von Sendmail oder `554 5.4.14 Hop count exceeded - possible mail loop` von Exchange Online.
    .action =
        Lesen Sie die `Received`-Felder der zurückgekommenen Nachricht von unten nach oben: Die Servernamen, die wiederkehren, sind die Schleife. Lösen Sie zuerst die Schleife auf und senden Sie die Nachricht dann noch
        einmal. Kehrt kein Name wieder, ist der Weg wirklich so lang.
    .sender =
        Sehen Sie sich Ihre eigenen Weiterleitungen an: Zwei Postfächer, die aneinander weiterleiten, sind eine Schleife; entfernen Sie eine der beiden Weiterleitungen. Haben Sie keine, geben Sie die ganze
        zurückgekommene Nachricht samt Header dem, der Ihre E-Mail betreibt.
    .sending =
        - Zwei Server im Wechsel: Jeder hält den anderen für zuständig für die Domain. Vergleichen Sie die MX-Einträge mit Ihren festen Routen: { $mx }
        - Ein Server mit sich selbst: Seine nächste Station für die Domain führt zu ihm zurück. Fragen Sie Exim nach der Route: { $exim-route }
    .receiving =
        Ist die Domain Ihre, muss Ihr Server wissen, dass er die Endstation ist. In Postfix prüfen Sie, ob die Domain in einer dieser Listen steht:

        { $postfix-domains }

        Fehlt sie dort, schlägt der Server den MX-Eintrag nach, findet sich selbst oder seinen Nachbarn und gibt die Nachricht wieder weiter.
    .send =
        Lehnen Sie die Nachricht mit `554` und `5.4.6` ab. Setzen Sie die Grenze hoch an: RFC 5321 empfiehlt mindestens 100 `Received`-Felder.
