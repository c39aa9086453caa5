smtp-525 = Benutzerkonto deaktiviert
    .summary = Die Anmeldung war richtig, aber das Konto ist abgeschaltet: Sein Inhaber muss es wieder freischalten lassen.
    .meaning =
        Der Server hat die Zugangsdaten geprüft, für richtig befunden und abgelehnt, weil jemand das Konto abgeschaltet hat, zum Beispiel nach unbezahlten Rechnungen, Missbrauch oder einem Einbruch. Das ist der Unterschied zu `535`: Ein anderes
        Passwort hilft nicht. Die IANA führt ihn neben `5.7.13` auf.
    .conflict =
        Der Eintrag der IANA spricht von einer Anmeldung, die sonst gelungen wäre. cPanel benutzt dieselbe Nummer und `5.7.13` nach `RCPT`, für einen *Empfänger*, dessen Konto gesperrt ist; dort sagt die Antwort nichts über das Konto des Absenders.
    .seen =
        Nach `AUTH` auf einem Postausgangsserver: Dovecot sagt `525 5.7.13 Login disabled for this user`, und Aruba und one.com senden `525 5.7.13` für Postfächer, die sie wegen verdächtiger Nutzung gesperrt haben. Nach `RCPT`, als
        `525 5.7.13 Disabled recipient address`, von cPanel-Servern, die E-Mail für gesperrte Konten ablehnen.
    .action =
        Stellen Sie fest, wessen Konto gemeint ist: Nach `AUTH` ist es das, das sich anmeldet, nach `RCPT` das des Empfängers.
    .sender =
        - Ihr eigenes Konto: Fragen Sie den Anbieter, warum es abgeschaltet ist. Sagt der Text, dass die Zugangsdaten kompromittiert sind, bereinigen Sie das Gerät oder die Website, die das Passwort verraten hat, ändern Sie es und bitten Sie dann um
          Freigabe; die Änderung allein hebt die Sperre vielleicht nicht auf.
        - Das Konto eines Empfängers: Erreichen Sie die Person auf anderem Weg. Die Adresse stimmt, ist aber außer Betrieb.
    .receiving =
        Sehen Sie sich die Warteschlange an, bevor Sie das Konto wieder freischalten: Nach einem Einbruch kann sie noch enthalten, was der Eindringling dort hinterlassen hat.

        { $postfix-queue }

        Setzen Sie dann ein neues Passwort, schalten Sie das Konto frei, und testen Sie die Anmeldung ohne SMTP dazwischen:

        { $dovecot-login }
    .client =
        Zeigen Sie dem Benutzer den Text des Servers und hören Sie auf. Öffnen Sie nicht den Passwortdialog, und wiederholen Sie die Anmeldung nicht: Nur der Administrator des Kontos kann das aufheben.
    .send =
        Senden Sie ihn mit `5.7.13` nur, nachdem die Zugangsdaten geprüft sind, damit niemand daraus erfährt, welche Konten es gibt; vorher `535`. Für einen Empfänger mit gesperrtem Konto senden Sie `550` mit `5.2.1`.
