### Hinweise zu Paaren, deren kleinerer Code 235 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-235-250 =
    Der Erfolg einer Anmeldung ist `235`, nicht `250`. Ein selbst geschriebener Client, der nach dem Passwort auf „OK“ wartet, bleibt bei
    `235 2.7.0 Authentication successful` stehen: Die Anmeldung hat geklappt, aber der Client wartet auf eine Nummer, die nie kommt.

    In Logs passiert der umgekehrte Fehler. Eine Zeile `250-AUTH PLAIN LOGIN` nach `EHLO` zeigt nur, dass der Server eine Anmeldung anbot. Man nimmt sie als Beweis, dass sich
    der Client angemeldet hat, und wundert sich dann über `Relay access denied`. Suchen Sie zwischen dieser Zeile und `MAIL` nach `235`. Fehlt es, hat sich der Client nicht
    angemeldet, vielleicht weil er für diesen Hostnamen kein Passwort fand.

smtp-note-235-334 =
    Zählen Sie die `334`-Zeilen. `AUTH LOGIN` bringt zwei, eine für den Namen und eine für das Passwort, vor der letzten Antwort. `AUTH PLAIN` mit den Daten in derselben
    Zeile bringt keine; `AUTH PLAIN` allein bringt eine leere, also nur die Ziffern, ein Leerzeichen und sonst nichts. Ein Client, der auf die erste Aufforderung von `LOGIN`
    das Passwort sendet, hat es als Benutzernamen angeboten, und das Log des Servers zeigt womöglich gescheiterte Benutzernamen.

    Geht die Sitzung nach `235` weiter, ist die Anmeldung abgeschlossen, und ein späterer Fehler hat nichts mit Base64 zu tun. Ist die letzte Zeile ein `334`, war der Client
    noch eine Antwort schuldig.

smtp-note-235-535 =
    Dasselbe Konto kann innerhalb einer Minute beides bekommen. Ein Telefon mit dem neuen Passwort bekommt `235`, ein Bürodrucker mit dem alten bei jedem Versuch
    `535 5.7.8`. Vergleichen Sie also die Adressen der Clients im Log, bevor Sie etwas zurücksetzen: Kommt ein Gerät hinein, sind Konto und Passwort in Ordnung.

    Auch innerhalb einer Sitzung ist ein `535` vor dem `235` harmlos. Der Client hat ein Verfahren versucht, ist gescheitert und hat ein anderes genommen, wie RFC 4954 es
    erlaubt. Werkzeuge, die Adressen nach der Zahl der Fehlversuche sperren, sehen nur das `535`; setzen Sie ihre Schwelle höher als einen einzigen Fehlversuch.
