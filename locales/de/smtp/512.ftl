smtp-512 = Domain des Empfängers nicht gefunden
    .summary = Listen im Web benutzen ihn für eine Domain des Empfängers, die das DNS nicht kennt; der Absender muss die Domain prüfen.
    .meaning =
        SMTP hat keine 512; die Listen sprechen von einem DNS-Fehler: Für die Domain hinter dem `@` lässt sich kein Host finden. Das ist die Bedeutung von `5.1.2`, dessen Punkte verloren gingen. Der Name vor dem `@` spielt keine Rolle,
        denn kein Server jener Domain wurde gefragt.
    .seen =
        In Bounce-Tabellen von Versanddiensten. Zeigt ihn ein Bericht, kann das Original nur vom sendenden Server selbst oder von einem Relay unterwegs stammen.
    .action =
        Prüfen Sie die Schreibung der Domain, vor allem ihre Endung; fragen Sie dann das DNS nach ihren Einträgen.
    .sender =
        Kam E-Mail an die Domain früher durch, liegt der Fehler auf der anderen Seite. Sagen Sie es ihrem Inhaber am Telefon oder unter einer Adresse in einer anderen Domain, und senden Sie noch einmal, wenn es behoben ist.
    .sending =
        - Suchen Sie einen MX-Eintrag; gibt es keinen, zählt der Adresseintrag der Domain selbst: { $mx }
        - Der Host, den der MX-Eintrag nennt, braucht eine Adresse: { $a }
        - Findet ein anderer Resolver beides, liegt der Fehler bei Ihrem eigenen; beheben Sie ihn, und stellen Sie die Nachricht wieder in die Warteschlange.
    .receiving =
        Ist es Ihre Domain, sehen Sie von außen nach, ob die Registrierung abgelaufen ist, ob die Nameserver antworten und was sie zum MX-Eintrag sagen:

        { $mx }
    .client =
        Schicken Sie die E-Mail nur auf eine klare Antwort des DNS hin zurück: Den Namen gibt es nicht, oder er führt zu keiner Adresse. Nach einer Zeitüberschreitung oder einem Serverfehler behalten Sie sie in der Warteschlange.
    .send =
        Senden Sie ihn nicht. Eine Domain, die es nicht gibt, bekommt `550` mit `5.1.2`, eine mit Null-MX `556` mit `5.1.10`. Solange das DNS nicht antwortet, ist nichts bewiesen: Senden Sie `451` mit `4.4.3`.
