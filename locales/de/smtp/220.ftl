smtp-220 = Dienst bereit
    .summary = Der Server ist bereit: Der Client stellt sich jetzt vor oder beginnt nach `STARTTLS` den TLS-Handshake.
    .meaning =
        Als erste Zeile einer Verbindung ist das die Begrüßung: Das erste Wort nennt den Server, der Rest ist freier Text. Nach `STARTTLS` bedeutet dieselbe
        Nummer „Los“: Die nächsten Oktette gehören zu TLS, und nach dem Handshake vergessen beide Seiten, was vorher gesagt wurde, und der Client sendet noch
        einmal `EHLO`. An keiner der beiden Stellen verspricht die Antwort, dass E-Mail angenommen wird.
    .conflict =
        RFC 2034 schließt erweiterte Statuscodes in der Begrüßung aus, das Register der IANA führt 220 jedoch neben `X.5.0` und `X.7.0` auf. Beides kann nur
        für die Antwort auf `STARTTLS` stimmen; Postfix setzt dort `2.0.0`.
    .seen =
        Am Anfang jedes Logs einer gelungenen Verbindung, oft auf mehreren Zeilen, die mit `220-` beginnen, und zwischen `STARTTLS` und dem zweiten `EHLO`. An
        Port 465 kommt die Begrüßung nach dem TLS-Handshake und ist schon verschlüsselt.
    .action =
        Scheitert die Sitzung, sehen Sie nach, wo das Log aufhört: vor der Begrüßung, gleich danach oder nach der Antwort auf `STARTTLS`. Suchen Sie die Ursache
        dort.
    .sending =
        - Das Log endet vor der Begrüßung: Sehen Sie, wie lange sie dauert, und lassen Sie ihr fünf Minuten Zeit, wie Postfix in der Voreinstellung
          (`smtp_helo_timeout`): { $banner }
        - Das Log endet nach `STARTTLS`: Wiederholen Sie den Handshake von Hand und lesen Sie den TLS-Fehler: { $starttls }
    .receiving =
        - Die Begrüßung kommt spät: Eine Ursache ist Last, eine andere `postscreen` von Postfix; es hält neue Clients für die Dauer von
          `postscreen_greet_wait` zurück, in der Voreinstellung sechs Sekunden.
        - Der Handshake nach `STARTTLS` scheitert: Prüfen Sie das Zertifikat und die TLS-Versionen, die Sie anbieten: { $certificate }
    .client =
        Warten Sie auf die Begrüßung, bevor Sie `EHLO` senden; Exim weist einen Client, der zu früh spricht, mit `554` ab. An Port 465 beginnen Sie zuerst TLS:
        Ein Client, der dort auf eine Begrüßung im Klartext wartet, wartet vergebens.

        { $smtps }
    .send =
        Beginnen Sie die Begrüßung mit Ihrem vollständigen Hostnamen und lassen Sie den erweiterten Statuscode dort weg; die Softwareversion ist freiwillig. Weisen
        Sie einen Client mit `421` vorerst oder mit `554` endgültig ab; ein Host, der von niemandem E-Mail annimmt, grüßt mit `521`.
    .search = Begrüßung, Banner, greeting, server ready, Server bereit
