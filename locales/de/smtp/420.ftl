smtp-420 = Zeitüberschreitung beim Senden
    .summary = Die Software des Absenders vermerkt, dass die Verbindung beim Senden verstummt oder abgerissen ist, und behält die Nachricht für einen neuen Versuch.
    .meaning =
        Der GroupWise Internet Agent von Novell schreibt `420 TCP Read Error` oder `420 TCP Write Error`, wenn der andere Server bis zur Zeitüberschreitung schweigt oder keine Daten abnimmt
        oder wenn die Verbindung mittendrin zurückgesetzt wird. Das ist ein Vermerk im eigenen Log und keine Antwort des anderen Servers. Kürzere Listen im Web wiederholen ihn, ohne
        GroupWise zu nennen.
    .conflict =
        Die 420 von Novell ist eine abgebrochene Übertragung, vermerkt von GroupWise selbst. Das Handbuch von Barracuda gibt die Nummer einer Nachricht, die wegen verdächtigen Inhalts
        aufgeschoben ist, und Exchange schreibt `420 4.2.0 RESOLVER.ADR.Ambiguous`, wenn zwei Objekte in seinem Verzeichnis dieselbe Adresse haben. Kein RFC entscheidet zwischen ihnen: Der
        Text neben der Nummer muss sagen, wessen Nummer es ist.
    .seen =
        In Logs von GroupWise, meist bei ausgehender E-Mail, im Nachrichtenlog eines Barracuda Email Security Gateway und in der Nachrichtenverfolgung von Exchange.
    .action =
        Stellen Sie zuerst fest, wer die Zeile geschrieben hat: Ihr eigener Server oder ein Filter auf der anderen Seite.
    .sender =
        Warten Sie. Ihr Server behält die Nachricht und versucht es erneut; GroupWise tut das vier Tage lang. Scheitern die Versuche weiter, geben Sie Ihrem Administrator die vollständige
        Zeile.
    .sending =
        - `TCP Read Error` oder `TCP Write Error` ab und zu: Überlassen Sie es dem nächsten Versuch.
        - Bei allen Zielen: Suchen Sie den Fehler in Firewall, Router, Switch oder Kabeln Ihres eigenen Netzes.
        - Bei einem Ziel: Stellen Sie fest, wie weit Sie kommen, und schneiden Sie dann den Verkehr mit: { $route }
    .receiving =
        - Ihr eigenes GroupWise vermerkt 420 bei eingehender E-Mail: Ein Spamfilter davor, etwa von Lightspeed, gibt die Daten weiter, wie sie kommen, und setzt die Verbindung zurück, wenn er Spam
          findet. Stellen Sie den Filter so ein, dass er erst die ganze Nachricht annimmt und sie danach weitergibt.
        - Exchange zeigt `RESOLVER.ADR.Ambiguous`: Suchen Sie die beiden Objekte mit dieser Adresse, und nehmen Sie sie einem davon.
    .send =
        Senden Sie ihn nicht: Sagen Sie `421`, bevor Sie eine untätige Verbindung schließen, und `450` oder `451`, um eine Nachricht wegen ihres Inhalts aufzuschieben.
