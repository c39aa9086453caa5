### Hinweise zu Paaren, deren kleinerer Code 221 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-221-250 =
    Die Quittung für eine Nachricht ist die `250` nach dem abschließenden Punkt; die `221` nach `QUIT` beendet nur die Sitzung. Bricht die Verbindung zwischen beiden ab, hat
    der Server die Nachricht trotzdem, und ein Client, der sie noch einmal sendet, erzeugt ein Duplikat. Vermerken Sie die Nachricht als gesendet, sobald die `250` eintrifft.

    Selbst ein RFC hat sie verwechselt: Die Beispielsitzung in RFC 1985 beantwortet `QUIT` mit `250 Goodbye`. Für einen Client, der nach der ersten Ziffer geht, macht das
    keinen Unterschied. Eine `221` ohne `QUIT` dagegen schon: Postfix gibt `221 2.7.0` einem Client, der Headerzeilen als Befehle sendet, und ein einfacher Zähler von
    2yz-Zeilen hält das für einen Erfolg.

smtp-note-221-421 =
    Ist die letzte Zeile des Clients im Log `QUIT`, war das Ende gewollt: `221 2.0.0 Bye`. Ist es eine andere Zeile oder hatte der Client minutenlang geschwiegen, hat der
    Server die Sitzung beendet: `421 4.4.2 mail.example.com Error: timeout exceeded` von Postfix.

    Nach `221` ist nichts zu tun; nach `421` geht jede Nachricht ohne eigene Bestätigung zurück in die Warteschlange. Programme, die Verbindungen zwischen Nachrichten offen
    halten, bekommen ständig `421` und sollten es als Alltag behandeln: eine neue Verbindung öffnen, die nächste Nachricht senden und nur dann Alarm schlagen, wenn sofort
    wieder dasselbe geschieht.
