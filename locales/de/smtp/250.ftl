smtp-250 = In Ordnung, ausgeführt
    .summary = Der Befehl war erfolgreich; am Ende einer Nachricht heißt das auch, dass jetzt der Server für diese Nachricht einsteht.
    .meaning =
        Was die Antwort bedeutet, hängt vom Befehl ab, auf den sie folgt.

        - Nach `MAIL`, `RCPT`, `RSET` oder `NOOP`: Dieser Befehl ist erledigt; noch hat keine Nachricht den Besitzer gewechselt.
        - Nach dem abschließenden Punkt oder nach `BDAT` oder `BURL` mit `LAST`: Der Server hat die Nachricht übernommen. Er stellt sie zu, versucht es erneut
          oder meldet dem Absender den Fehler.
        - Nach `EHLO`: Jede weitere Zeile nennt eine Erweiterung.
        - Nach `ETRN`: Die Warteschlange für diesen Host ist gestartet. Nach `ATRN`: Die beiden Seiten tauschen die Rollen.

        Sie sagt nie, dass die Nachricht in einem Postfach liegt oder alle Filter passiert hat.
    .conflict =
        RFC 5321 verpflichtet den Server, der zu einer Nachricht 250 sagt, sie zuzustellen oder den Fehler zu melden (Abschnitt 6.1); Abschnitt 6.2 jedoch sagt,
        dass es in der Praxis erlaubt ist, E-Mail ohne Meldung zu verwerfen. So kann eine Nachricht nach 250 verschwinden, ohne dass ein Bounce kommt.
    .seen =
        Bei jedem Schritt einer Sitzung, die gut verläuft. Im Log zählt die Zeile nach dem Text der Nachricht, etwa `250 2.0.0 Ok: queued as 4B1F52A3C7` von
        Postfix, mit der Warteschlangennummer der empfangenden Seite.
    .action =
        Nichts zu tun, es sei denn, die Nachricht fehlt oder kommt doppelt. Suchen Sie dann die Antwort, die auf den Text der Nachricht folgte; alle früheren
        gelten nur für je einen Befehl.
    .sender =
        Fehlt die Nachricht, bitten Sie den Empfänger, zuerst im Spam nachzusehen. Nennen Sie dann dem Administrator des empfangenden Servers Zeit und Text dieser
        Antwort, damit er die Nachricht von dort verfolgen kann; Ihr eigener Administrator findet beides im Log.
    .sending =
        - Sie fehlt: Diese Antwort beweist, dass Sie die Nachricht übergeben haben. Suchen Sie sie mit der Warteschlangennummer in Ihrem Log: { $postfix-log }
        - Sie kommt doppelt: Der Client gab zwischen dem abschließenden Punkt und dieser Antwort auf und sandte die Nachricht noch einmal. Lassen Sie den Client
          dort mindestens zehn Minuten warten; Postfix tut das mit `smtp_data_done_timeout = 600s`, der Voreinstellung.
    .receiving =
        Jetzt sind Sie für die Nachricht verantwortlich. Verfolgen Sie die Warteschlangennummer aus dem Text der Antwort in Ihrem Log, und sehen Sie nach, ob die
        Nachricht noch wartet:

        { $postfix-queue }

        Stellen Absender doppelt zu, dauern Ihre Prüfungen nach dem abschließenden Punkt zu lange: Verkürzen Sie sie, oder führen Sie die, die nichts ablehnen, nach
        der Antwort aus.
    .client =
        Lesen Sie weiter, solange ein Bindestrich auf den Code folgt. Markieren Sie eine Nachricht erst nach der Antwort auf ihr Ende als gesendet, nie nach der auf
        `RCPT`.
    .send =
        Senden Sie ihn nach dem Text der Nachricht, sobald die Nachricht sicher gespeichert ist, und nicht vorher. Auf `VRFY` geben Sie ihn nur, wenn Sie die Adresse
        wirklich geprüft haben; sonst sagen Sie `252`.
    .search = angenommen, Nachricht in der Warteschlange, gesendet, zugestellt an den Server, accepted, message queued
