### Die Merkmale eines Antwortcodes: für jedes eine Beschriftung und für jeden Wert ein ganzer Satz, der nur von einem Code spricht.
### Auf einer Vergleichsseite stehen zwei solche Sätze nebeneinander unter der Beschriftung; keiner darf sich auf den anderen stützen.
### `.short` sagt denselben Wert in ein, zwei Wörtern, für Tabellen und Marken.

## Was die Antwort für den Versuch bedeutet (Marke, Farbe, Urteil).

smtp-outcome = Ergebnis
smtp-outcome-done = Der Befehl war erfolgreich.
    .short = Erfolg
smtp-outcome-next = Bisher ist alles in Ordnung, der Austausch geht weiter.
    .short = Weiter
smtp-outcome-wait = Jetzt hat es nicht geklappt, später kann es klappen.
    .short = Vorübergehender Fehler
smtp-outcome-change = Es wird nicht gelingen, solange nichts geändert wird.
    .short = Änderung nötig
smtp-outcome-none = Es gibt nichts zu tun.
    .short = Nichts zu tun

## Erste Ziffer des Codes (RFC 5321, Abschnitt 4.2.1).

smtp-class = Klasse nach der ersten Ziffer
smtp-class-1 = Positive Vorabantwort (1yz), eine Klasse, die SMTP nicht verwendet.
    .short = 1yz
smtp-class-2 = Positive Abschlussantwort (2yz): Die Anforderung wurde ausgeführt.
    .short = 2yz
smtp-class-3 = Positive Zwischenantwort (3yz): bis hierher angenommen, der Server wartet auf den Rest.
    .short = 3yz
smtp-class-4 = Vorübergehend negative Antwort (4yz): fürs Erste abgelehnt.
    .short = 4yz
smtp-class-5 = Dauerhaft negative Antwort (5yz): in dieser Form abgelehnt.
    .short = 5yz

## Wer als Nächstes etwas tun muss.

smtp-act = Wer am Zug ist
smtp-act-continue = Der Client fährt mit seinem nächsten Befehl fort.
smtp-act-close = Niemand muss etwas tun: Die Sitzung endet hier, wie gewünscht.
smtp-act-send-next = Der Client sendet, worauf der Server wartet.
smtp-act-await = Der Client wartet auf die Antworten, die der Server angekündigt hat.
smtp-act-retry-later = Der Client wartet und versucht es dann erneut; niemand muss dafür etwas tun.
smtp-act-fix-request = Der Client muss seinen Befehl berichtigen oder einen anderen wählen.
smtp-act-fix-credentials = Der Benutzer oder wer das Konto betreut, muss das Problem mit der Anmeldung lösen.
smtp-act-give-up = Der Client gibt auf und meldet den Fehler; Absender oder Administrator müssen etwas tun.
smtp-act-none = Niemand muss etwas tun.

## Ob derselbe Versuch noch gelingen kann.

smtp-retry = Erneuter Versuch
smtp-retry-no-need = Nichts ist fehlgeschlagen, also gibt es nichts zu wiederholen.
smtp-retry-later = Dieselbe Anforderung kann später ohne jede Änderung gelingen.
    .detail =
        Ein Server, der die Nachricht in seiner Warteschlange hat, sollte zwischen zwei Versuchen in der Regel mindestens 30 Minuten warten. Er kann
        sich der Reihe nach an die anderen MX-Hosts der Domain wenden und sollte nicht aufgeben, bevor 4 bis 5 Tage vergangen sind (RFC 5321,
        Abschnitte 4.5.4.1 und 5.1). Ein E-Mail-Programm oder ein Skript hat normalerweise keine solche Warteschlange: Es meldet den Fehler, und
        der Benutzer oder der nächste Lauf versucht es wieder.
smtp-retry-change-now = Ein weiterer Versuch kann sofort gelingen, aber nur auf andere Weise.
    .detail =
        Das Hindernis liegt in der Form oder den Bedingungen des Befehls, nicht in der Zeit, zu der er kommt: Ein anderes Verfahren, eine andere Adresse, TLS oder ein
        einfacherer Befehl kann noch in derselben Minute zum Erfolg führen. Ein Client, der nichts anderes anzubieten hat, behandelt die Antwort als
        endgültig.
smtp-retry-after-change = Ein neuer Versuch ist zwecklos, bis jemand etwas geändert hat.
    .detail =
        Ist die erste Ziffer eine `5`, gibt der sendende Server den Empfänger oder die Nachricht auf, um die es in der Antwort geht, und berichtet dem
        Absender sofort (DSN). Ist sie eine `4`, versucht es der Server weiter, bis die Frist seiner Warteschlange abläuft, obwohl nur eine Änderung
        hilft. Ein E-Mail-Programm zeigt die Ablehnung in beiden Fällen seinem Benutzer.
smtp-retry-never = Ein neuer Versuch ist zwecklos: Die Antwort ist auf Dauer gemeint.
    .detail =
        Das Ziel, so wie es genannt ist, nimmt überhaupt keine E-Mail an; deshalb hilft weder Warten noch eine andere Formulierung. Der Code ist dazu
        da, dass der sendende Server dem Absender schon nach dem ersten Versuch berichtet; antwortete das Ziel gar nicht, läge die Nachricht tagelang in der Warteschlange
        (RFC 7504, Abschnitt 2; RFC 7505, Abschnitt 4.1). Nur ein anderer MX-Host, eine andere Adresse oder eine Änderung durch den Inhaber der Domain
        lässt die Nachricht durch.

## Wie weit die Antwort reicht.

smtp-scope = Worüber die Antwort entscheidet
smtp-scope-command = Nur über den Befehl, auf den sie antwortet.
    .detail =
        Die Anmeldung und die bereits angenommenen Empfänger bleiben, wie sie waren, es sei denn, der Befehl selbst löscht sie, wie `RSET` und ein
        neues `EHLO` die Empfänger löschen. Die Sitzung geht weiter: mit einem anderen Befehl oder, nach einer Ablehnung, mit diesem in berichtigter
        Form.
smtp-scope-recipient = Über einen Empfänger; über die anderen wird einzeln entschieden.
    .detail =
        Auf jedes `RCPT` folgt eine eigene Antwort. Der Client streicht die abgelehnten Empfänger aus dieser Transaktion, meldet sie oder versucht
        es bei ihnen gesondert noch einmal und sendet die Nachricht an die übrigen. Bleibt niemand übrig, gibt es nichts zu senden.
smtp-scope-transaction = Über die ganze Nachricht, für alle ihre Empfänger.
    .detail =
        Eine Transaktion reicht von `MAIL` bis zum Ende einer Nachricht; das nächste `MAIL` derselben Sitzung fängt neu an. Bis zu einem `2yz` nach dem
        Ende der Nachricht bleibt der Client für sie verantwortlich (RFC 5321, Abschnitt 4.2.5). Ohne eine Erweiterung wie PRDR kann nur eine Antwort
        auf `RCPT` einen Empfänger anders behandeln als die übrigen.
smtp-scope-session = Über die ganze Sitzung, nicht nur über eine Nachricht.
    .detail =
        Die Antwort gilt für alles, was über diese Verbindung gehen sollte, zu welcher Nachricht es auch gehört. Nach einem Fehler wendet sich der Client
        an den nächsten MX-Host der Domain, in der Reihenfolge der Präferenz (RFC 5321, Abschnitt 5.1), und bleibt für alle Nachrichten verantwortlich,
        die er hier übergeben wollte.

## Die Phasen einer Sitzung, in die der Code gehört. Kurze Namen; Befehle als Code.

smtp-phases = Wohin der Code gehört
smtp-phases-any = jeder Befehl
smtp-phases-connect = Begrüßung
smtp-phases-ehlo = `EHLO`
smtp-phases-helo = `HELO`
smtp-phases-starttls = `STARTTLS`
smtp-phases-auth = `AUTH`
smtp-phases-mail = `MAIL`
smtp-phases-rcpt = `RCPT`
smtp-phases-data = `DATA`
smtp-phases-bdat = `BDAT`
smtp-phases-burl = `BURL`
smtp-phases-data-end = Ende der Nachricht
smtp-phases-rset = `RSET`
smtp-phases-vrfy = `VRFY`
smtp-phases-expn = `EXPN`
smtp-phases-help = `HELP`
smtp-phases-noop = `NOOP`
smtp-phases-quit = `QUIT`
smtp-phases-etrn = `ETRN`
smtp-phases-atrn = `ATRN`
smtp-elsewhere = Auch möglich bei

## Was aus der Verbindung wird.

smtp-connection = Die Verbindung
smtp-connection-stays = Die Verbindung bleibt offen.
    .detail =
        Der Client kann sie sofort für den nächsten Befehl oder die nächste Nachricht nutzen und beendet sie mit `QUIT`. Ein Server sollte auf diesen
        nächsten Befehl mindestens 5 Minuten warten (RFC 5321, Abschnitt 4.5.3.2.7); ein Herunterfahren, eine Zeitüberschreitung oder die Abwehr eines
        Angriffs kann die Verbindung dennoch früher beenden.
smtp-connection-closes = Der Server schließt die Verbindung.
    .detail =
        Der Client schließt auch seine Seite und sendet die übrigen Nachrichten über eine neue Verbindung. Eine Nachricht gilt nur dann als angenommen,
        wenn ihr Ende bis dahin mit `2yz` beantwortet war; alle anderen wurden nicht angenommen.
smtp-connection-depends = Sie bleibt offen oder wird geschlossen, je nach Server und Phase.
    .detail =
        Nach der Begrüßung `554` muss der Server auf `QUIT` warten (RFC 5321, Abschnitt 3.1); nach der Begrüßung `521` darf er die Verbindung bei jedem
        anderen Befehl schließen (RFC 7504, Abschnitt 3). Ein Client sendet `QUIT` und ist darauf gefasst, keine Antwort zu erhalten.
smtp-connection-none = Keine: Diese Nummer kam nie über eine Verbindung.
    .detail =
        Das Programm, das die Nummer anzeigt, hat sie selbst erzeugt: aus einem Fehler des Betriebssystems, einem eigenen Status oder einem erweiterten
        Code ohne seine Punkte. Sehen Sie im Log dieses Programms nach; kein Log enthält eine Sitzung, die mit dieser Antwort endete.

## Erweiterte Statuscodes (RFC 3463), die hinter dem Code stehen können. `-none`: Antworten dieser Art haben keinen.

smtp-enhanced = Erweiterte Statuscodes
smtp-enhanced-none = Keine: Diese Antwort enthält nie einen.
smtp-looks-like = Wahrscheinlich ist gemeint

## Wer den Text hinter dem Code liest (RFC 5321, Abschnitt 4.2).

smtp-text = Der Text hinter dem Code
smtp-text-human = Für Menschen: Software entscheidet allein nach dem Code.
    .detail =
        Jeder Server formuliert den Code auf seine Weise und kann seinen Text jederzeit ändern: Lesen Sie im Text den Grund, aber bauen Sie auf
        seinen Wortlaut keine Regel (RFC 5321, Abschnitt 4.2). Ein erweiterter Statuscode am Anfang ist der einzige Teil, den Software lesen darf.
smtp-text-machine = Er enthält an fester Stelle Daten, die Software liest.
    .detail =
        Was dort steht, hängt vom Code ab: der Name des Servers, eine neue Adresse, eine Challenge in Base64, eine Zahl oder ein Buchstabe. Ein
        Client, der dort nichts Brauchbares findet, entscheidet trotzdem nach der ersten Ziffer.

## Wie verbindlich der Code ist.

smtp-standing = Rang
smtp-standing-core = Teil von SMTP selbst (RFC 5321, RFC 7504).
    .detail =
        Client und Server dürfen sich auf die Bedeutung verlassen, die der RFC angibt, auch ohne Erweiterung. Ein Client, der den Code dennoch nicht
        kennt, richtet sich nach der ersten Ziffer (RFC 5321, Abschnitt 4.2).
    .short = SMTP
smtp-standing-extension = Definiert durch eine SMTP-Erweiterung auf dem Weg zum Standard.
    .detail =
        Seine Bedeutung gilt, wo der Server die Erweiterung in seiner Antwort auf `EHLO` genannt hat und der Client sie benutzt oder benutzen sollte.
        Software, die die Erweiterung nicht kennt, hat nur die erste Ziffer.
    .short = Erweiterung
smtp-standing-experimental = Definiert durch einen experimentellen RFC.
    .detail =
        Der RFC bindet niemanden außerhalb des Versuchs. Der Code kann nur zwischen zwei Programmen vorkommen, die beide die Erweiterung unterstützen;
        alle anderen können sich nur nach der ersten Ziffer richten.
    .short = Experimentell
smtp-standing-registered = Im Register der IANA neben einem erweiterten Statuscode genannt; kein RFC definiert die Antwort.
    .detail =
        Das Register sagt nur, welche Nummern gewöhnlich zusammengehören, und seine Liste ist nicht vollständig (RFC 5248, Abschnitt 2.4). Verlassen Sie
        sich auf den erweiterten Statuscode daneben und auf den Text; ein Client kann sich nur nach der ersten Ziffer richten.
    .short = Nur im Register
smtp-standing-historic = Gehört zu einem Vorläufer von SMTP und war nie Teil von SMTP.
    .detail =
        Nur das alte Dokument gibt ihm eine Bedeutung, und keine SMTP-Software muss es kennen. Heutige Clients richten sich nach der ersten Ziffer und
        beenden die Transaktion, wenn diese nicht 2, 3, 4 oder 5 ist (RFC 5321, Abschnitt 4.2).
    .short = Historisch
smtp-standing-draft = Nur in einem abgelaufenen Internet-Draft beschrieben.
    .detail =
        Ein Entwurf hat keinen formalen Rang und verfällt nach sechs Monaten ohne neue Fassung (RFC 2026, Abschnitt 2.2). Zwei Programme können sich
        trotzdem auf den Code einigen; alle anderen wissen nur, was seine erste Ziffer sagt.
    .short = Abgelaufener Entwurf
smtp-standing-wire = Nicht standardisiert, wird aber von mancher Software gesendet.
    .detail =
        Die Bedeutung ist die der Software, die ihn sendet, und ein anderes Produkt kann die Nummer für etwas anderes verwenden. Ein Client richtet sich
        nach der ersten Ziffer, ein Mensch nach dem Text.
    .short = In der Praxis gesehen
smtp-standing-folklore = Steht in Listen im Web; von keinem Server ist bekannt, dass er ihn sendet.
    .detail =
        Behandeln Sie die Erklärung in einer solchen Liste als Vermutung und suchen Sie die tatsächliche Zeile im Log des Servers oder Programms, das sie
        gemeldet hat. Sollte die Nummer je über die Leitung kommen, entscheidet ihre erste Ziffer.
    .short = Hörensagen
