### Hinweise zu Paaren, deren kleinerer Code 334 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-334-354 =
    Nach `334` will der Server eine Zeile Base64 und sonst nichts; nach `354` will er eine ganze Nachricht und einen Punkt. Nur eine Ziffer ist verschieden, und beide heißen „weiter“; ein selbst
    geschriebener Client, der auf „3 irgendwas“ wartet, besteht also seine Tests und scheitert im Betrieb.

    Ein Client, der seine Header nach `334 UGFzc3dvcmQ6` sendet, bietet `Subject: …` als Passwort an und bekommt `535` oder `501`. Ein Client, der nach `354` Base64 sendet, hat es soeben an den
    Empfänger geschickt, samt Zugangsdaten. Sehen Sie in einem Mitschnitt auf den Befehl vor der Antwort: `AUTH` führt zu `334`, `DATA` zu `354`.

smtp-note-334-535 =
    `334` ist die Frage, `535` das Urteil über die Antwort. Bei einer gewöhnlichen gescheiterten Anmeldung kommen beide vor, in dieser Reihenfolge: `334 VXNlcm5hbWU6`, `334 UGFzc3dvcmQ6`, dann
    `535 5.7.8 Error: authentication failed`. Support-Tickets zitieren die erste, weil sie seltsam aussieht, doch nur die letzte sagt etwas über das Passwort.

    Fragen Sie also nach der letzten Zeile des Austauschs. Ist sie `535`, kümmern Sie sich um die Zugangsdaten. Endet das Log bei `334`, wurde kein Passwort abgelehnt: Der Client hat aufgehört zu
    antworten, und ein anderes Passwort hilft nicht. Ein `535`, das unmittelbar auf `AUTH PLAIN` mit Daten in der Zeile folgt, brauchte gar kein `334`.
