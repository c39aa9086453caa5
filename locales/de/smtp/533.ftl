smtp-533 = Empfänger abgelehnt
    .summary = Kein RFC definiert diese Ablehnung; Exim sendet sie, wenn dem nächsten Host `SMTPUTF8` fehlt, sonst sagt nur ihr Text, was sich ändern muss.
    .meaning =
        In der Tabelle der IANA steht er neben `5.7.1`, Zustellung nicht erlaubt, in einer Zeile mit `550` und `551`, ohne ein Wort darüber, wann er zu senden ist. Der eine bekannte Absender ist Exim. Es prüft einen Empfänger beim nächsten Host; bietet
        dieser `SMTPUTF8` nicht an, obwohl die Nachricht damit angekündigt wurde, lehnt Exim den Empfänger ab, selbst einen, dessen Adresse reines ASCII ist.
    .conflict =
        Für eine Adresse des Empfängers, die ASCII sein muss, schreibt RFC 6531 `553` vor. Exim sendet stattdessen diese Nummer, was wie ein Versehen um eine Ziffer aussieht, und die Zeile der IANA zu `5.7.1` erwähnt solche Adressen nicht. Behandeln
        Sie die Antwort von Exim, als lautete sie `553 5.6.7`.
    .seen =
        Nach `RCPT`, als `533 no support for internationalised mailbox name`, von einem Exim-Server, der E-Mail weitergibt und den nächsten Host vorher fragt. Seit Version 4.94 braucht das eine eigene Einstellung: In der Voreinstellung lässt Exim
        `SMTPUTF8` jetzt weg, wo es dem nächsten Host fehlt.
    .action =
        Lesen Sie den Text. Sagt er `internationalised mailbox name`, fehlt dem nächsten Host `SMTPUTF8`; bei jedem anderen Text ist es eine Frage der Erlaubnis.
    .sender =
        - Ihre Adresse oder die des Empfängers hat Zeichen außerhalb von ASCII: Nehmen Sie eine ASCII-Adresse derselben Person.
        - Alle Adressen sind ASCII: Sagen Sie Ihrem Administrator, dass Ihr Server `SMTPUTF8` ohne Not ankündigt.
        - Ein anderer Text: Zitieren Sie ihn dem Administrator des empfangenden Servers, und fragen Sie, welche Regel galt.
    .receiving =
        Exim lehnt hier für den Host hinter sich ab. Stellen Sie fest, welcher das ist, und sehen Sie dann nach, ob seine Liste `SMTPUTF8` enthält:

        { $exim-route }

        { $ehlo }

        Schalten Sie die Erweiterung dort ein, oder lassen Sie Exim die Adressen umwandeln, wo sie dem Host fehlt: `utf8_downconvert = -1` am Transport `smtp`, die Voreinstellung seit 4.94.
    .client =
        Melden Sie den Fehler für diesen Empfänger und behalten Sie die anderen. Kündigen Sie `SMTPUTF8` bei `MAIL` nur an, wenn eine Adresse oder ein Headerfeld es braucht; dann können weniger Hosts unterwegs etwas einwenden.
    .send =
        Lassen Sie diese Nummer unbenutzt. Für eine Adresse des Empfängers, die ASCII sein muss, senden Sie `553` mit `5.6.7`; bei fehlender Erlaubnis `550` mit `5.7.1`.
