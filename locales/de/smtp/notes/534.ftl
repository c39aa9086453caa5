### Hinweise zu Paaren, deren kleinerer Code 534 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-534-535 =
    Nach dem RFC geht es bei `534` um das Verfahren und bei `535` um die Zugangsdaten. Gmail hält sie nicht auseinander. Das richtige Passwort des Kontos, fehlerfrei getippt, bringt `534-5.7.9 Application-specific password required`, wenn die Bestätigung in zwei Schritten
    eingeschaltet ist. Ohne sie ist es `535-5.7.8 Username and Password not accepted`, wogegen wiederum ein App-Passwort oder OAuth helfen kann.

    Gehen Sie also bei Gmail wegen einer `534` nicht die Verfahren durch. Anderswo schon: Wechseln Sie von `LOGIN` zu dem, was die `AUTH`-Zeile sonst anbietet, und lassen Sie das Passwort in Ruhe, bis Sie eine `535` sehen.

smtp-note-534-538 =
    „Zu schwach“ und „nicht ohne Verschlüsselung“ klingen ähnlich, denn meist geht es um dasselbe Verfahren, `PLAIN`. Die Probe ist, ob TLS schon steht. Zeigt das Log einen abgeschlossenen Handshake und wird `AUTH` dennoch abgelehnt, kann nicht TLS fehlen: Das ist `534`, und
    ein anderes Verfahren ist verlangt. Läuft die Sitzung im Klartext, erwarten Sie `538` oder seine heutige Form `504`.

    Ein häufiger Fehler ist, auf `534` hin von STARTTLS zu Port 465 zu wechseln. Beide verschlüsseln gleich gut, die Ablehnung bleibt also. Sehen Sie nach, was das Konto stattdessen benutzen darf, zum Beispiel OAuth.

smtp-note-534-552 =
    Nur Courier bringt diese zusammen. `534 SIZE=Message too big.` nach `MAIL` ist seine Art, `552 5.3.4` zu sagen, und `534 Message header size exceeds policy limit.` ist ein Sonderfall, den `552` nicht ausspricht: Der Körper kann winzig sein, aber der Header ist zu lang.

    Nach diesem zweiten Text hilft es nicht, Anhänge zu entfernen. Suchen Sie nach Hunderten von Adressen in `To` oder `Cc` oder nach einem Programm, das Daten in eigene Headerfelder stopft. Und beantwortet Ihre `534` stattdessen `AUTH`, vergessen Sie das alles: Dann betrifft
    die Antwort die Anmeldung.
