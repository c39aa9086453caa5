smtp-353 = Ergebnisse je Empfänger folgen
    .summary = Keine Ablehnung: Die ganze Nachricht ist angekommen, und der Server gibt jetzt für jeden Empfänger ein eigenes Urteil ab.
    .meaning =
        Eine Antwort nach dem abschließenden Punkt entscheidet normalerweise für alle Empfänger zugleich. Mit der Erweiterung PRDR (Per-Recipient Data Responses)
        sagt der Server zuerst 353, gibt dann in der Reihenfolge der `RCPT`-Befehle eine Antwort für jeden angenommenen Empfänger und zuletzt eine für die
        Nachricht als Ganzes. Die Nummer selbst nimmt nichts an und lehnt nichts ab. Der Internet-Draft von Eric Hall aus dem Jahr 2007 ist abgelaufen und wurde
        nie ein RFC.
    .conflict =
        RFC 5321, Abschnitt 4.1.1.4, erlaubt nach dem abschließenden Punkt keinen teilweisen Fehler: Die Nachricht ist angenommen oder nicht. PRDR bricht damit, und
        sein Entwurf ist abgelaufen. Also gilt es nur zwischen zwei Seiten, die sich mit `EHLO` und `MAIL` darauf geeinigt haben.
    .seen =
        Zwischen zwei Exim-Servern, als `353 PRDR content analysis beginning`, wenn eine Nachricht mehr als einen Empfänger hat. Der Client von Exim verlangt es in
        der Voreinstellung, und die Beispielkonfiguration bietet es auf dem Server an.
    .action =
        Lesen Sie die folgenden Zeilen: eine je Empfänger, mit `250` für angenommen, `450` für später, `550` für abgelehnt. Die letzte Zeile betrifft die ganze
        Nachricht und kann sie noch für alle ablehnen. Sonst nennt der Bounce nur die Empfänger, die abgelehnt wurden.
    .sending =
        Werden Ergebnisse dem falschen Empfänger zugeschrieben, lassen Sie den Server wieder ein einziges Urteil geben: Ein leeres `hosts_try_prdr` im
        smtp-Transport von Exim stellt die Anforderung ab. Ob der empfangende Server PRDR anbietet, zeigt seine Antwort auf `EHLO`:

        { $ehlo }
    .receiving =
        Exim führt die ACL in `acl_smtp_data_prdr` einmal für jeden Empfänger aus; ohne eine Regel dort kommen alle durch. `prdr_enable = false`, die Voreinstellung,
        zieht das Angebot zurück.
    .client =
        Geben Sie `PRDR` bei `MAIL` nur an, wenn Sie so viele Antworten lesen, wie Empfänger angenommen wurden, und dazu eine für das Ganze. Sie kommen in der
        Reihenfolge Ihrer `RCPT`-Befehle. Seien Sie darauf gefasst, statt 353 eine einzige gewöhnliche Antwort zu bekommen.
    .send =
        Senden Sie ihn nur, nachdem der Client bei `MAIL` `PRDR` angegeben hat, und bei mehr als einem Empfänger. Bei anderen Clients vertrösten Sie Empfänger schon bei
        `RCPT`, wenn sich ihre Filter unterscheiden.
