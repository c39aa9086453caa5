smtp-531 = Zu viele Empfänger (Courier)
    .summary = Courier nimmt für diese Nachricht keine weiteren Empfänger: Der Absender muss die übrigen mit weiteren Nachrichten erreichen.
    .meaning =
        Courier sendet ihn, sobald eine Nachricht die eingestellte Zahl von Empfängern erreicht hat, abgelehnte eingeschlossen, und diese Höchstzahl mit `hard` gekennzeichnet ist; ohne das Kennzeichen antwortet es mit `431`. Früher angenommene Empfänger
        bleiben angenommen. Als `5.3.1` gelesen hießen die Ziffern ein volles Mailsystem; der Text meint aber `5.5.3`, zu viele Empfänger.
    .seen =
        Nach `RCPT`, von Courier. Die Grenze ist 100, wenn die Zeile `maxrcpts` in seiner Datei `bofh` nichts anderes sagt.
    .action =
        Nehmen Sie die abgelehnten Empfänger aus dem Bounce und senden Sie ihnen in Portionen unterhalb der Grenze. Die Adressen sind nicht schuld.
    .sender =
        Lassen Sie die angenommenen weg, sonst bekommen sie die Nachricht doppelt. Für regelmäßige Rundschreiben benutzen Sie eine Mailingliste, damit Ihre Nachricht einen Empfänger hat.
    .sending =
        Lassen Sie Ihren Server lange Empfängerlisten in Portionen teilen. Postfix nimmt in der Voreinstellung höchstens 50 in eine Zustellung (`default_destination_recipient_limit`), was unter der üblichen Grenze von Courier liegt; sehen Sie nach, ob
        jemand das erhöht hat:

        { $postfix-settings }
    .receiving =
        Erhöhen Sie in der Datei `bofh` von Courier die Zahl in der Zeile `maxrcpts`, oder streichen Sie das Wort `hard` darin: Clients bekommen dann `431` und stellen den Rest später von selbst zu.
    .client =
        Markieren Sie diese Adressen nicht als schlecht. Senden Sie die Nachricht an die angenommenen, und nehmen Sie die anderen in eine neue Transaktion mit höchstens 100.
    .send =
        Für eine Grenze je Transaktion senden Sie `452` mit `4.5.3`, womit der Client den Rest später zustellen kann. Nur eine Richtlinie gegen große Aussendungen rechtfertigt einen 5yz-Code; nehmen Sie dann `550` mit `5.5.3`.
