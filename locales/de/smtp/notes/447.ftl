### Hinweise zu Paaren, deren kleinerer Code 447 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-447-451 =
    In der Geschichte einer Nachricht ist `451` eine Zeile in der Mitte und `447` das Ende. Ein Bericht von Exchange zeigt beide: Er beginnt mit `550 4.4.7 QUEUE.Expired; message expired`, und weiter unten steht ein `451 4.4.0` vom letzten
    Versuch. Folgen Sie dem unteren.

    Sortieren Sie Bounces nicht nach der obersten Zeile. Sie lässt Hunderte gleich aussehen, die nichts miteinander zu tun haben, von einer gesperrten IP-Adresse bis zu einem toten Nameserver, alle „abgelaufen“. Gruppieren Sie sie stattdessen
    nach der letzten Antwort vor dem Ende. Solange die Warteschlange noch `451` zeigt, braucht der Absender nichts zu tun; ist die Nachricht abgelaufen, ist sie aus der Warteschlange verschwunden und muss noch einmal gesendet werden.

smtp-note-447-550 =
    In `550 4.4.7 QUEUE.Expired; message expired` sehen Sie die Nummer eines unbekannten Postfachs, obwohl niemand das Postfach unbekannt genannt hat. Die eigene Warteschlange des Absenders schrieb die Zeile nach Tagen gescheiterter Versuche.
    Software, die bei jedem `550` Adressen löscht, löscht deswegen gute.

    Prüfen Sie zweierlei. Erstens den erweiterten Code: Bei `4.4.7` geht es um Zeit, bei `5.1.1` um die Adresse. Zweitens die Verzögerung: Vergleichen Sie das Datum der Nachricht mit dem des Bounce. Eine Ablehnung durch den Server des Empfängers
    ist in Minuten zurück; ein Ablauf dauert so viele Tage, wie die Warteschlange E-Mail behält.
