### Hinweise zu Paaren, deren kleinerer Code 211 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-211-214 =
    Programme müssen die beiden nicht unterscheiden, und ein Mensch sieht den Unterschied im Text. Tippen Sie bei hMailServer `HELP`, und Sie lesen
    `211 DATA HELO EHLO MAIL NOOP QUIT RCPT RSET SAML TURN VRFY`. Tippen Sie es bei Postfix, kommt eine Liste derselben Art, die mit `214 2.0.0 Commands:`
    beginnt.

    Bauen Sie auf die Nummer weder eine Server-Erkennung noch eine Zustandsprüfung. Sie zeigt nur, welcher Zeile von RFC 5321 der Autor gefolgt ist. Für eine
    Prüfung, die eine Aktualisierung übersteht, senden Sie `NOOP` und achten auf eine erste Ziffer 2.

smtp-note-211-215 =
    Erscheinen beide in einem Log, zeigt das Log FTP. Ein FTP-Client fragt `STAT` und bekommt `211`, fragt `SYST` und bekommt `215 UNIX Type: L8`. Zeigt ein
    Mail-Log das Paar, spricht ein Programm mit Port 21, oder ein Paketmitschnitt mehrerer Verbindungen wurde in einer Datei zusammengeführt.

    Bei E-Mail beantwortete `215` eine Frage, die es seit 1981 nicht mehr gibt, nämlich in welcher Reihenfolge Empfänger und Text zu übergeben sind; Software las
    ihren Buchstaben. `211` enthält nie etwas, das ein Programm herauslesen sollte. Ein Parser, der „das erste Wort nach 21x“ als Daten nimmt, irrt also bei einem
    der beiden, bei E-Mail wie bei FTP.

smtp-note-211-250 =
    Beide können auf `HELP` antworten. hMailServer sagt `211` und listet Befehle; aiosmtpd sagt `250 Supported commands:` und tut dasselbe; Haraka sagt
    `250 Not implemented`. Ein Werkzeug, das auf den Nummern des Standards besteht, hält die letzten beiden für fehlerhaft; ein Client, der sich nach der ersten
    Ziffer richtet, nimmt alle drei als Erfolg.

    Lesen Sie keinen der Hilfetexte als Liste der Erweiterungen. Was ein Server kann, steht in den `250`-Zeilen nach `EHLO`, eine Erweiterung je Zeile, und Software
    darf sich darauf verlassen. Text unter `211` ist nur für Menschen. Wenn Ihre Bibliothek Hilfeausgaben auswertet, um etwas über `SIZE` oder `STARTTLS` zu
    erfahren, wechseln Sie die Bibliothek.
