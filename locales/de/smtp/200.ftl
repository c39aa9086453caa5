smtp-200 = Befehl in Ordnung
    .summary = Der Befehl wurde ausgeführt, gemeldet unter einer Nummer, die SMTP nicht hat; der Client macht weiter.
    .meaning =
        Der Vorläufer von SMTP, das Mail Transfer Protocol, verwendete 200 für jeden Erfolg, zu dem es nichts weiter zu sagen gab: `NOOP`, die Wahl eines
        Schemas mit `MRSQ`, ein gespeicherter Empfänger. SMTP hat `MRSQ` gestrichen und sagt bei den anderen `250`. Listen, die 200 als Meldung zum
        Systemstatus erklären, verwechseln es mit `211`.
    .conflict =
        RFC 876 nannte 200 im Jahr 1983, nach den Regeln von RFC 821, `never a legal reply code`. Zwei Jahre zuvor hatte RFC 780 es als `Command okay`
        aufgeführt. Für SMTP hat RFC 876 recht.
    .seen =
        RFC 876 fand Server, die `RSET` und `NOOP` damit beantworteten. Heute sendet es das Modul smtp-server von Nodemailer als Antwort auf `WIZ`, einen
        alten Befehl von Sendmail.
    .action =
        Lassen Sie es auf sich beruhen: Der Befehl war erfolgreich.

        Meldet eine Anwendung 200 für eine Nachricht, sehen Sie nach, ob sie eine HTTP-Schnittstelle des Mailanbieters benutzt. Diese 200 gehört zu HTTP und
        sagt nur, dass die Anfrage erfolgreich war.
    .client =
        Prüfen Sie die erste Ziffer und nicht die ganze Zahl: `2` heißt, dass der Befehl erfolgreich war. Ein Vergleich nur mit `250` hält diesen Erfolg für
        einen Fehler.
    .send =
        Senden Sie stattdessen `250`, auch bei `RSET` und `NOOP`.
