smtp-511 = Unbekannter Benutzer
    .summary = Der Server kennt kein solches Postfach oder findet für eine Domain keinen MX: Der Text sagt, was, und Adresse oder DNS muss berichtigt werden.
    .meaning =
        Die Nummer ist `5.1.1` mit verlorenen Punkten; zwei Mailsysteme senden 511 wirklich. chkuser, ein Zusatz zu qmail, benutzt sie in vier Fällen: kein solches Postfach, ein Empfänger ohne Domain, ein fehlerhafter Empfänger und eine Domain des
        Empfängers oder des Absenders, die weder MX- noch Adresseintrag hat. In Courier ist sie die letzte Auskunft: `Unknown user.`, oder nach `VRFY` `Undeliverable address.`, wenn keines seiner Zustellmodule die Adresse nimmt; ein
        fehlendes lokales Postfach bekommt dort `550`.
    .seen =
        Von qmail-Servern nach `RCPT`, als `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)`, und nach `MAIL`, wenn die Absenderdomain gemeint ist. Version 2.0.9 von chkuser sendet stattdessen `550`. In Bounce-Tabellen von
        Versanddiensten steht 511 als „bad email address“.
    .action =
        Lesen Sie zuerst die Worte hinter der Nummer: Der Teil vor dem `@` ist nur falsch, wenn sie von einem Postfach sprechen.
    .sender =
        - `no mailbox here by that name`: Vergleichen Sie die Adresse Buchstabe für Buchstabe mit einer, die funktioniert hat, oder fragen Sie den Empfänger auf anderem Weg. Nehmen Sie die Adresse aus Mailinglisten.
        - `can't find a valid MX for sender domain`: Das Problem liegt bei Ihrer eigenen Domain. Geben Sie den Bounce ihrem Administrator.
    .sending =
        Nennt der Text die Absenderdomain, braucht diese Domain einen MX-Eintrag oder wenigstens einen Adresseintrag, bevor Server dieser Art ihre E-Mail annehmen:

        { $mx }
    .receiving =
        - qmail mit chkuser: Suchen Sie das Postfach oder den Alias in vpopmail. In der Voreinstellung prüft chkuser nur Domains mit `bounce-no-mailbox` in `.qmail-default`.
        - Courier: Sehen Sie sich das Konto an, und was die Aliastabelle aus der Adresse macht: { $courier-alias }
    .client =
        Behandeln Sie es wie `550` mit `5.1.1`, wenn der Text vom Postfach spricht. Spricht er von einem MX, behalten Sie die Adresse.
    .send =
        Senden Sie stattdessen `550` mit `5.1.1`; damit kann jeder Client etwas anfangen. Ist der Benutzer umgezogen und wissen Sie, wohin, kann `551` das sagen.
    .search = Benutzer unbekannt, Empfänger nicht gefunden, user unknown, no such user, recipient not found
