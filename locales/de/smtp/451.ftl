smtp-451 = Lokaler Fehler bei der Verarbeitung
    .summary = Im empfangenden Server ist etwas schiefgegangen; die Nachricht bleibt beim sendenden Server, der es erneut versucht.
    .meaning =
        „Lokal“ meint den Server, der antwortet: Eine DNS-Abfrage lief in eine Zeitüberschreitung, ein Filter oder eine Datenbank war nicht erreichbar, ein Schreibvorgang misslang. So gesehen sind weder die Adresse noch die
        Nachricht schuld. Ein Client, dessen Verbindung mitten in einer Transaktion abreißt, soll handeln, als hätte er 451 bekommen; ein Bericht kann die Nummer also zeigen, obwohl kein Server sie gesendet hat.
    .conflict =
        Für Greylisting hält RFC 6647 nur `450` und `421` für vernünftig; die Voreinstellung von Exim ist 451. Bei zu vielen Empfängern verlangt RFC 5321 `452`, die IANA führt 451 neben `X.5.3` auf, und OpenSMTPD und Dovecot
        senden `451 4.5.3`. Ein 451 kann also bloße Richtlinie sein.
    .seen =
        Exim antwortet mit 451, wenn eine seiner Zugriffsregeln aufschiebt und keinen anderen Code nennt; auch sein Greylisting erscheint daher hier. Postfix sendet ihn mit `4.3.0`, wenn eine Tabellenabfrage scheitert, und mit
        `4.3.5`, wenn seine Konfiguration falsch ist oder ein Richtliniendienst nicht antwortet, Sendmail mit `4.1.8`, wenn es die Absenderdomain nicht abfragen kann. Ein Postausgangsserver sendet ihn mit `4.4.1`, wenn er den
        IMAP-Server, auf den `BURL` verweist, nicht erreicht.
    .action =
        Lassen Sie die Nachricht in der Warteschlange, und handeln Sie nur, wenn sie nach einigen Stunden noch da ist. Vergleichen Sie dann: Wartet alle E-Mail an diesen Server, liegt es an ihm; wartet nur Ihre, hat es mit
        Ihrer Domain oder Ihrer IP-Adresse zu tun.
    .sender =
        Solange die Meldung nur eine Verzögerung anzeigt, senden Sie die Nachricht nicht noch einmal: Sie ist noch unterwegs, und der Empfänger bekäme zwei Exemplare. Dauert die Verzögerung länger als einen Tag oder sagt die
        Meldung `Action: failed`, sagen Sie es dem Empfänger auf einem anderen Weg, mit dem vollständigen Text, damit sein Administrator davon erfährt.
    .sending =
        Sehen Sie nach, welche Ziele warten und mit welchem Text:

        { $postfix-queue }

        - `4.7.24`, oder `4.4.3` mit SPF im Text: Die andere Seite kann Ihren SPF-Eintrag nicht auswerten. Sehen Sie ihn an: { $txt }
        - Der Eintrag ist richtig, oder der Code ist `4.1.8`: Fragen Sie jeden Ihrer Nameserver einzeln. Ihre Namen: { $ns }
        - `4.7.1`: eine Richtlinie wie Greylisting; der Text sagt, welche.
        - Alle E-Mail an diesen Server wartet: Geben Sie seinem Postmaster die vollständige Zeile und die Zeit, auf einem Weg, der nicht über diesen Server führt.
    .receiving =
        Sehen Sie in Ihrem Log zu dieser Sekunde nach; die Antwort muss die Ursache nicht nennen.

        - `Temporary lookup failure` von Postfix: Eine Tabelle gibt keine Antwort. Fragen Sie sie selbst: { $postfix-lookup }
        - `queue file write error` von Postfix: Sehen Sie nach, ob der Datenträger voll ist: { $disk }
        - `Server configuration problem` von Postfix: Ein Richtliniendienst, etwa eine Greylist, antwortet nicht.
        - `Server configuration error` von Postfix: Nichts bewegt sich, bis Sie die Konfiguration berichtigen: { $postfix-settings }
        - Exim: Spielen Sie die Sitzung mit der Adresse des Clients nach; Exim gibt aus, was jede Regel entscheidet: { $exim-session }
    .client =
        Behalten Sie nach 451 oder einer abgerissenen Verbindung jeden Empfänger, für den keine endgültige Antwort vorliegt. Zeigen Sie in einem E-Mail-Programm, dass die Nachricht wartet, nicht, dass sie gescheitert ist.
    .send =
        Senden Sie ihn bei eigenen Schwierigkeiten, die vergehen: einer Abfrage mit Zeitüberschreitung, einem ausgefallenen Scanner, einer SPF-Prüfung mit vorübergehendem Fehler. Greylisting gehört zu `450` oder `421`, fehlender
        Platz zu `452`.
    .search = vorübergehender Fehler, später erneut versuchen, Greylisting, temporary error, try again later, greylisted
