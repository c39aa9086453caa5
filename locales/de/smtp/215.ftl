smtp-215 = Bevorzugtes Schema
    .summary = Veraltet: Ein Server des Vorläufers von SMTP sagte, in welcher Reihenfolge er Empfänger und Text einer Nachricht am liebsten erhielt.
    .meaning =
        Das Mail Transfer Protocol kannte zwei Wege, eine Nachricht an viele zu senden: zuerst die Empfänger (`R`) oder zuerst den Text (`T`). `MRSQ ?` fragte den
        Server, was er vorzog, und 215 nannte den Buchstaben als erstes Wort seines Textes. Der Client durfte dennoch den anderen Weg versuchen, den der Server
        ablehnen konnte, doch jedes `MRSQ` löschte, was vorher gespeichert war. Da SMTP immer zuerst die Empfänger nimmt, ist die Frage verschwunden.
    .conflict =
        Abschnitt 4.1 von RFC 780 gibt 215 nur bei `MRSQ ?` an, die Tabelle in Abschnitt 5.3 erlaubt es jedoch auch nach `MRCP`. RFC 772 tut das nicht, und keines
        der beiden Dokumente sagt, was es dort bedeuten würde.
    .seen =
        In den Beispieldialogen von RFC 772 und RFC 780. Eine 215 in einem heutigen Log deutet auf FTP, wo sie das Betriebssystem nennt (RFC 959).
    .action =
        Prüfen Sie, welches Protokoll der Port spricht:

        { $banner }

        Ist es FTP, berichtigen Sie den Port im Client. Mit keiner Nachricht ist etwas geschehen.
    .send =
        Senden Sie ihn nicht: SMTP nimmt erst `RCPT` und dann `DATA`. Was Sie können, nennen Sie in den Zeilen mit `250`, die auf `EHLO` antworten.
