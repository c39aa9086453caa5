smtp-354 = Nachrichtentext senden
    .summary = Kein Fehler: Der Server wartet auf den Text der Nachricht, den der Client sendet und mit einer Zeile beendet, in der nur ein Punkt steht.
    .meaning =
        `DATA` ist angenommen, und jede Zeile von hier an ist Text der Nachricht, kein Befehl. Das Ende des Textes ist die Folge `<CRLF>.<CRLF>`; einzelne Line-Feeds
        zählen nicht.
    .conflict =
        RFC 5321, Abschnitt 4.1.1.4, verbietet Servern, Zeilen anzunehmen, die mit einem einzelnen Line-Feed enden. Viele haben es trotzdem getan, Postfix vor 3.9 in der
        Voreinstellung. Wo ein Server das Ende einer Nachricht sieht und der nächste nicht, lässt sich eine zweite Nachricht einschmuggeln.
    .seen =
        Zwischen `DATA` und dem Text der Nachricht in jedem Log, das Befehle zeigt. Clients, die `BDAT` benutzen, bekommen ihn nie.
    .action =
        Noch ist nichts angenommen. Suchen Sie die Antwort auf den abschließenden Punkt: Nur diese Antwort entscheidet.
    .sending =
        - Das Log endet hier, und lange Nachrichten bleiben hängen, wo kurze durchgehen: Große Pakete gehen unterwegs verloren, oder eine Firewall sperrt die
          ICMP-Meldungen darüber. Ermitteln Sie die Paketgröße, die der Weg trägt: { $mtu }
        - Der Text ist hinaus, keine Antwort kommt: Warten Sie zehn Minuten, `smtp_data_done_timeout` von Postfix. Ein Client, der früher abbricht, erzeugt Duplikate.
        - Eine alte Cisco-PIX-Firewall dazwischen behandelt das Ende der Nachricht falsch: Nehmen Sie in Postfix den Workaround `delay_dotcrlf`.
    .receiving =
        Setzen Sie `smtpd_forbid_bare_newline = note`, damit das Log die Clients zeigt, die ihre Zeilen mit einem einzelnen Line-Feed beenden. Ein solcher Client sendet seinen
        Text und hängt dann bis zu Ihrer Zeitüberschreitung: Postfix 3.9 wartet auf das wahre Ende der Nachricht. Berichtigen Sie das Programm, oder nehmen Sie seine Adresse
        mit `smtpd_forbid_bare_newline_exclusions` aus.
    .client =
        Senden Sie den Text nur nach 354, nie nach einer anderen Antwort. Beenden Sie jede Zeile mit CRLF, verdoppeln Sie einen Punkt an ihrem Anfang, und schließen Sie mit einer
        Zeile ab, in der ein Punkt steht. Lesen Sie dann die Antwort, bevor Sie zu dieser Nachricht irgendetwas anderes senden.
    .send =
        Senden Sie ihn als Antwort auf `DATA`, sobald mindestens ein Empfänger angenommen ist. Ist keiner angenommen, sagen Sie `503` oder `554`. Wovon Sie schon wissen, dass Sie es
        ablehnen werden, das lehnen Sie jetzt ab und nicht nach einer langen Übertragung.
