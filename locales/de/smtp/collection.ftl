### Die Sammlung SMTP: Titel, Überschriften und die Sätze, die eine Vergleichsseite berechnet.
### In jeder Nachricht sind $code, $low und $high Antwortcodes; $low ist der kleinere. Sie werden nie als Zahlen formatiert.

smtp = SMTP-Antwortcodes
    .short = SMTP
    .description = Jeder SMTP-Antwortcode: was er bedeutet, wer am Zug ist, ob ein neuer Versuch hilft und wie er sich von jedem anderen unterscheidet.
    .intro =
        Ein SMTP-Server antwortet auf jeden Befehl mit einem dreistelligen Code. Die erste Ziffer sagt, wie es ausging: `2` erledigt, `3` weiter,
        `4` jetzt nicht, `5` so nicht. Wählen Sie einen Code, um zu lesen, was er bedeutet und was jetzt zu tun ist, oder vergleichen Sie ihn mit
        einem anderen.

## Titel. $name, $low-name und $high-name sind die deutschen Namen der Codes.

smtp-code-title = SMTP { $code }
    .title = SMTP { $code }: { $name }
smtp-pair-title = SMTP { $low } und { $high }
    .title = SMTP { $low } { $low-name } und { $high } { $high-name } im Vergleich

## Überschriften über den Texten eines Codes. Der Code steht in jeder, damit sie für sich allein verständlich ist.

smtp-heading-meaning = Was { $code } bedeutet
smtp-heading-seen = Wann { $code } vorkommt
smtp-heading-action = Was bei { $code } zu tun ist
smtp-heading-send = Wann ein Server { $code } senden sollte

## Abschnitte darunter: nach Rollen unter „Was zu tun ist“, und einer unter „Was er bedeutet“. Sie stehen unter einer Überschrift,
## die den Code nennt.

smtp-heading-sender = Wenn Sie die E-Mail gesendet haben
smtp-heading-sending = Wenn Sie den sendenden Server betreiben
smtp-heading-receiving = Wenn Sie den empfangenden Server betreiben
smtp-heading-client = Wenn Sie den Client programmieren
smtp-heading-conflict = Worin sich die Dokumente widersprechen

## Das Urteil über einem Vergleich: ein Satz für jede Verbindung von Ergebnissen.

smtp-verdict-done-done = { $low } und { $high } melden beide einen Erfolg, aber nicht bei derselben Sache.
smtp-verdict-done-next = { $low } meldet einen Erfolg; { $high } ist kein Fehler, sondern ein Schritt in einem Austausch.
smtp-verdict-done-wait = { $low } meldet einen Erfolg, { $high } dagegen ist ein vorübergehender Fehler.
smtp-verdict-done-change = { $low } meldet einen Erfolg, { $high } dagegen ist ein Fehler, der bleibt, bis etwas geändert wird.
smtp-verdict-done-none = { $low } meldet einen Erfolg, { $high } dagegen sagt, dass es nichts zu tun gibt.
smtp-verdict-next-done = { $low } ist kein Fehler, sondern ein Schritt in einem Austausch; { $high } meldet einen Erfolg.
smtp-verdict-next-next = { $low } und { $high } sind beide Schritte in einem Austausch: Keiner ist ein Fehler, keiner beendet ihn.
smtp-verdict-next-wait = { $low } ist kein Fehler, sondern ein Schritt in einem Austausch; { $high } ist ein vorübergehender Fehler.
smtp-verdict-next-change = { $low } ist kein Fehler, sondern ein Schritt in einem Austausch; { $high } ist ein Fehler, der bleibt, bis etwas geändert wird.
smtp-verdict-next-none = { $low } ist kein Fehler, sondern ein Schritt in einem Austausch; { $high } sagt, dass es nichts zu tun gibt.
smtp-verdict-wait-done = { $low } ist ein vorübergehender Fehler, { $high } dagegen meldet einen Erfolg.
smtp-verdict-wait-next = { $low } ist ein vorübergehender Fehler; { $high } ist kein Fehler, sondern ein Schritt in einem Austausch.
smtp-verdict-wait-wait = { $low } und { $high } sind beide vorübergehende Fehler: Der Client kann es später erneut versuchen.
smtp-verdict-wait-change = { $low } ist ein vorübergehender Fehler, { $high } dagegen ein Fehler, der bleibt, bis etwas geändert wird.
smtp-verdict-wait-none = { $low } ist ein vorübergehender Fehler, { $high } dagegen sagt, dass es nichts zu tun gibt.
smtp-verdict-change-wait = { $low } ist ein Fehler, der bleibt, bis etwas geändert wird, { $high } dagegen ein vorübergehender Fehler.
smtp-verdict-change-change = { $low } und { $high } sind beide Fehler, die bleiben, bis etwas geändert wird.
smtp-verdict-change-none = { $low } ist ein Fehler, der bleibt, bis etwas geändert wird, { $high } dagegen sagt, dass es nichts zu tun gibt.
smtp-verdict-none-done = { $low } sagt, dass es nichts zu tun gibt, { $high } dagegen meldet einen Erfolg.
smtp-verdict-none-next = { $low } sagt, dass es nichts zu tun gibt; { $high } ist kein Fehler, sondern ein Schritt in einem Austausch.
smtp-verdict-none-wait = { $low } sagt, dass es nichts zu tun gibt, { $high } dagegen ist ein vorübergehender Fehler.
smtp-verdict-none-change = { $low } sagt, dass es nichts zu tun gibt, { $high } dagegen ist ein Fehler, der bleibt, bis etwas geändert wird.
smtp-verdict-none-none = { $low } und { $high } sagen beide, dass es nichts zu tun gibt.

## Wie die beiden Codes zusammentreffen können. $places, $low-places und $high-places sind fertig verbundene Listen von Phasen.

smtp-relation-leads-to = Sie können zwei Schritte eines Austauschs sein: { $high } kann auf { $low } folgen.
smtp-relation-led-by = Sie können zwei Schritte eines Austauschs sein: { $low } kann auf { $high } folgen.
smtp-relation-same = Sie sind Alternativen, wo beide hingehören ({ $places }): Der Server kann mit dem einen oder dem anderen antworten.
smtp-relation-different =
    Sie gehören zu verschiedenen Phasen einer Sitzung und sind nicht als Alternativen gedacht ({ $low }: { $low-places }; { $high }:
    { $high-places }).
smtp-relation-unknown = Es ist keine Phase bekannt, in der beide die Antwort sein könnten: Für mindestens einen ist kein Platz in einer SMTP-Sitzung belegt.

## Logs, in denen ein Code zu finden ist. „Versand“: Zeilen über Post an einen anderen Server; „zugestellt“: von ihm angenommen;
## „Empfang“: ankommende Post.

smtp-log-postfix-sends = Postfix, Versand
smtp-log-postfix-delivers = Postfix, zugestellt
smtp-log-postfix-receives = Postfix, Empfang
smtp-log-exim-sends = Exim, Versand
smtp-log-exim-delivers = Exim, zugestellt
smtp-log-exim-login = Exim, Anmeldung abgelehnt
smtp-log-sendmail-sends = Sendmail, Versand
smtp-log-sendmail-receives = Sendmail, Empfang
smtp-log-opensmtpd-sends = OpenSMTPD, Versand
smtp-log-opensmtpd-receives = OpenSMTPD, Empfang
smtp-log-qmail-sends = qmail, Versand
smtp-log-courier-receives = Courier, Empfang
smtp-log-exchange-protocol = Exchange Server, Protokoll-Log
smtp-log-kumomta = KumoMTA, JSON-Log
smtp-log-amazon-ses = Amazon SES, Bounce-Meldung
smtp-log-sendgrid = SendGrid, Ereignis-Webhook
smtp-log-mailgun = Mailgun, Ereignis-Webhook
smtp-log-dsn = Zustellstatusmeldung (DSN)
smtp-log-msmtp = msmtp
