smtp-440 = Verlangtes TLS nicht verfügbar
    .summary = Der Server besteht auf Verschlüsselung, kann sie aber gerade nicht bieten; Clients warten, bis sein Administrator TLS in Ordnung gebracht hat.
    .meaning =
        Die Nummer ist eine eigene von Courier. Ein Courier, der TLS benutzen muss, aber sein TLS-Programm nicht ausführen oder sein Zertifikat nicht lesen kann, sagt anstelle einer Begrüßung
        `TLS not available,  but it's required for this connection.` und beendet die Sitzung. Als Antwort auf `STARTTLS` erscheint die Nummer nur mit einer Debug-Einstellung; sonst sagt Courier dort `540`.
    .conflict =
        RFC 3207 hat `454` für TLS, das eine Zeit lang nicht funktioniert, und kein RFC kennt 440. Er verbietet dem Server, den der MX-Eintrag einer Domain nennt, außerdem, für lokale E-Mail STARTTLS zu verlangen; genau
        das tut `ESMTP_TLS_REQUIRED`, und zwar bei jeder Verbindung.
    .seen =
        Als erste und einzige Zeile eines Courier-Servers, vor jedem Befehl.
    .action =
        Sagen Sie es dem Postmaster des empfangenden Servers auf einem anderen Weg. Keine Einstellung des Clients vermeidet diese Ablehnung, denn sie kommt vor dem ersten Befehl.
    .sending =
        Vergewissern Sie sich, dass die Zeile wirklich anstelle der Begrüßung steht:

        { $banner }

        Sehen Sie dann nach, ob die Domain einen anderen MX-Host hat, bei dem Ihr Server es von selbst versucht:

        { $mx }

        Ändern Sie sonst nichts; die Warteschlange stellt zu, sobald die Begrüßung wieder `220` ist.
    .receiving =
        Sehen Sie nach, was die Einstellungen sagen; solange das nicht behoben ist, kommt keine E-Mail herein:

        { $courier-tls }

        Das Programm in `COURIERTLS` muss ausführbar sein, die Datei in `TLS_CERTFILE` muss vorhanden und für den Dienst lesbar sein; nach einer Erneuerung können sich Pfad oder Rechte geändert haben. Auf einem MX setzen
        Sie `ESMTP_TLS_REQUIRED` auf `0`, damit ein defektes Zertifikat die Verschlüsselung anhält und nicht die E-Mail.
    .send =
        Beantworten Sie `STARTTLS` mit `454`, und nehmen Sie `421` anstelle einer Begrüßung.
