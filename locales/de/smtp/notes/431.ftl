### Hinweise zu Paaren, deren kleinerer Code 431 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-431-451 =
    Stellen Sie zuerst fest, ob auf der anderen Seite Courier läuft, der einzige Server, von dem man `431` kennt. Lautet die Zeile `431 Mail system full.`, muss jemand Dateien löschen oder einen Datenträger hinzufügen; Warten
    allein ändert nichts. Ein `451 4.3.0 … Temporary lookup failure` deutet auf einen Teil, der hängt, und eine neu gestartete Datenbank beendet es in einer Sekunde.

    Der übliche Fehler ist, beides als „ausgelastet“ abzutun. Achten Sie stattdessen auf die Zeiten: Bekommt jeder Absender zu jeder Stunde dieselbe Nummer, ist der Datenträger voll; kommen die Antworten schubweise, fällt hinter
    dem Server etwas aus und kommt wieder. `431 Too many recipients.` ist keines von beiden, denn es betrifft nur eine Nachricht.

smtp-note-431-452 =
    Das `431` von Courier steht für dieselben zwei Engpässe wie `452`: Speicherplatz oder Platz für weitere Empfänger. Wo Postfix `452 4.5.3 Error: too many recipients` schreibt, schreibt Courier `431 Too many recipients.` ohne
    erweiterten Code; nur die Worte sagen also, ob ein Datenträger oder ein Zähler voll ist.

    Eine Regel genügt für beide. Sagt der Text `recipients`, öffnen Sie sofort eine weitere Transaktion; sagt er `full` oder `storage`, bleiben Sie eine Weile weg. Zählen Sie in Statistiken ein `431` von Courier unter `452`; sonst
    erscheinen einige wenige Server als eigener, unerklärter Fall.

smtp-note-431-531 =
    Ein Wort in einer Konfigurationsdatei trennt sie. Mit `maxrcpts 100` in `bofh` antwortet Courier dem 101. Empfänger `431 Too many recipients.`; mit `maxrcpts 100 hard` bekommt derselbe Empfänger `531 Too many recipients.` Der
    Client hat nichts anders gemacht.

    Vorsicht bei automatischen Listen toter Adressen. Software, die jedes 5yz nach `RCPT` als „unbekannter Benutzer“ ablegt, entfernt nach einer `531` gültige Adressen, nur weil sie zuletzt kamen. Prüfen Sie erst die Stelle und
    dann die Adresse: Gingen die ersten hundert durch und scheiterten alle übrigen gleich, war es die Grenze. `431 Mail system full.` hat eine andere Ursache, und dieser Text hat keine harte Form.

smtp-note-431-552 =
    Ein kleinerer Anhang hilft nur bei einem von beiden. Bei `552 5.3.4 Message size exceeds fixed limit` geht es um diese Nachricht und diesen Absender; ein kleineres Exemplar kommt eine Minute später durch. Bei
    `431 Mail system full.` geht es um den eigenen Datenträger des Servers, und selbst eine leere Testnachricht wird abgelehnt.

    Zur Probe senden Sie eine Zeile Text an dieselbe Adresse. Kommt sie an, war die Größe das Problem; bekommt sie dieselbe Antwort, ist der Datenträger drüben voll. Richten Sie sich nicht nach den Worten „voll“ und
    „überschritten“ in Tickets: Ein volles Postfach ist `552 5.2.2` und trifft eine Person, während `431` die E-Mail aller auf diesem Server aufhält.
