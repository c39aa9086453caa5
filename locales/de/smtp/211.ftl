smtp-211 = Systemstatus
    .summary = Kein Fehler: Der Server beschreibt auf eine Bitte um Hilfe hin seinen eigenen Zustand, und der Client macht weiter.
    .meaning =
        Auf `HELP` gibt es zwei Erfolgsantworten: 211 für den Zustand des Systems, `214` für Anleitungen. RFC 5321 schreibt für den Text keine Form vor; er
        kann sich über mehrere Zeilen erstrecken. Die Antwort sagt nichts über eine Nachricht, einen Empfänger oder eine Zustellung und kann daher nie der
        Grund eines Bounce sein.
    .conflict =
        RFC 5321 formuliert `System status, or system help reply`; ein Hilfetext darf also auch hier stehen, obwohl `214` die eigentliche Hilfeantwort ist.
        hMailServer listet tatsächlich seine Befehle unter dieser Nummer. Ein Client, der um Hilfe bittet, muss mit beiden Codes umgehen können.
    .seen =
        Selten in SMTP: hMailServer beantwortet `HELP` damit, Postfix, Exim und OpenSMTPD sagen `214`. FTP benutzt die Nummer als Antwort auf Statusanfragen
        (RFC 959).
    .action =
        Wenn Sie die Ursache eines Fehlers suchen, sehen Sie sich stattdessen die Antwort auf `MAIL`, `RCPT` oder das Ende der Nachricht an.
    .client =
        Lesen Sie alle Zeilen bis zu der, die hinter dem Code keinen Bindestrich hat, und bauen Sie nicht auf ihren Wortlaut: Er ist von Server zu Server
        verschieden.
    .send =
        Senden Sie ihn nur als Antwort auf `HELP` und nur für den gegenwärtigen Zustand des Servers; Befehle erklären Sie mit `214`. Schreiben Sie nichts
        hinein, was ein Fremder nicht lesen soll.
