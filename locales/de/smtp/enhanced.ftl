### Erweiterte Statuscodes: eine Nachricht für jedes Paar aus Gegenstand und Einzelheit, für die Klassen 2, 4 und 5 gemeinsam. Der Wert sagt in
### wenigen Wörtern, was der Code sagt, `.action`, was er an den nächsten Schritten ändert. Wo sich die Klassen unterscheiden, wählt `.action`
### nach $class, der ersten Zahl. Keine Nachricht nennt einen Antwortcode, wenn es nicht sein muss.

## X.0 Anderer oder unbestimmter Status

smtp-enhanced-0-0 = Nichts über die Klasse hinaus
    .action = Nur seine erste Ziffer sagt etwas: Richten Sie sich nach dem Antwortcode und dem Text dahinter.

## X.1 Adressierung

smtp-enhanced-1-0 = Adresse, ohne Einzelheiten
    .action =
        { $class ->
            [2] Er bestätigt die Adresse, nichts weiter.
           *[other] Vergleichen Sie jede Adresse des Umschlags mit der gemeinten.
        }
smtp-enhanced-1-1 = Kein solches Postfach in dieser Domain
    .action =
        { $class ->
            [4] Lassen Sie die Nachricht in der Warteschlange: RFC 3463 sieht diesen Code für dauerhafte Fehler vor, und mit einer führenden `4` ist der Server vielleicht nicht sicher, dass das Postfach fehlt. Prüfen Sie inzwischen den Teil vor dem `@`.
           *[other] Prüfen Sie den Teil vor dem `@` Buchstabe für Buchstabe, oder fragen Sie den Empfänger auf anderem Weg.
        }
smtp-enhanced-1-2 = Domain des Empfängers kann keine E-Mail empfangen
    .action = Prüfen Sie die Schreibung hinter dem `@`, dann schlagen Sie die MX- und Adresseinträge dieser Domain nach, am besten von dem Server aus, der den Fehler meldet.
smtp-enhanced-1-3 = Adresse des Empfängers fehlerhaft
    .action =
        Sehen Sie sich die Adresse an, wie das Programm sie hinter `RCPT TO:` sendet. Ein Leerzeichen, ein fehlendes `@`, eine verirrte Klammer oder ein Zeichen außerhalb von ASCII kann die Ursache sein.
smtp-enhanced-1-5 = Adresse des Empfängers angenommen
    .action = Der Client fährt mit dem nächsten Empfänger oder der Nachricht fort. Über die Nachricht ist noch nichts entschieden.
smtp-enhanced-1-7 = Adresse des Absenders fehlerhaft
    .action =
        Berichtigen Sie die Adresse hinter `MAIL FROM:`. Es muss nicht die im `From`-Feld sein; Programme und Geräte können dafür eine eigene Einstellung haben.
smtp-enhanced-1-8 = Absenderdomain kann keine Antworten empfangen
    .action =
        { $class ->
            [4] Prüfen Sie zuerst, ob die Nameserver der Domain hinter `MAIL FROM:` antworten. Wenn ja, geben Sie der Domain einen MX- oder Adresseintrag, den alle auflösen können, oder senden Sie von einer Domain, die einen hat.
           *[other] Geben Sie der Domain hinter `MAIL FROM:` einen MX- oder Adresseintrag, den alle auflösen können, oder senden Sie von einer Domain, die einen hat.
        }
smtp-enhanced-1-10 = Domain des Empfängers nimmt keine E-Mail
    .action =
        Schreiben Sie an eine Adresse in einer anderen Domain: Diese hat einen Null-MX im DNS, und Warten ändert nichts. Exchange Online sendet denselben Code für einen Empfänger, den es nicht kennt.

## X.2 Postfach

smtp-enhanced-2-1 = Postfach vorhanden, aber abgeschaltet
    .action =
        { $class ->
            [4] Das Postfach ist nur auf Zeit geschlossen, und die Warteschlange versucht es weiter. Gmail sendet diesen Code auch für ein Postfach, das in kurzer Zeit zu viel E-Mail bekommt.
           *[other] Erreichen Sie die Person auf anderem Weg. Gmail sendet diesen Code auch für ein Postfach, das in kurzer Zeit zu viel E-Mail bekommt, und AOL hat ihn für E-Mail gesendet, die es nicht wollte.
        }
smtp-enhanced-2-2 = Postfach hat seinen Platz aufgebraucht
    .action =
        { $class ->
            [4] Der Empfänger löscht E-Mail oder bekommt ein größeres Kontingent.
           *[other] Der Empfänger löscht E-Mail oder bekommt ein größeres Kontingent. RFC 3463 zählt das zu den Fehlern, die vergehen können; ein neuer Versuch nach einigen Tagen ist also sinnvoll, obwohl der Code mit `5` beginnt.
        }
smtp-enhanced-2-3 = Nachricht zu lang für dieses Postfach
    .action =
        Senden Sie weniger, oder einen Link anstelle der Datei. Nach RFC 3463 ist es die Grenze eines Postfachs, und andere auf demselben System nehmen die Nachricht vielleicht; Gmail, Sendmail und Dovecot benutzen den Code für die Grenze ihres ganzen Systems.
smtp-enhanced-2-4 = Mailingliste ließ sich nicht auflösen
    .action =
        { $class ->
            [4] Scheitern auch spätere Versuche, bitten Sie den Inhaber der Liste oder des Alias, ihre Mitglieder und ihre Konfiguration zu prüfen.
           *[other] Sagen Sie es dem Inhaber der Liste oder des Alias: Ihre Mitglieder oder ihre Konfiguration müssen berichtigt werden, bevor eine Nachricht durchkommt.
        }

## X.3 Mailsystem

smtp-enhanced-3-0 = Empfangendes System, ohne Einzelheiten
    .action =
        { $class ->
            [2] Er fügt der Antwort nichts hinzu.
           *[other] Suchen Sie die Ursache im Log des empfangenden Systems, nicht in der Adresse.
        }
smtp-enhanced-3-1 = Das System hat keinen Speicher mehr
    .action = Der Administrator des Systems muss Platz schaffen; anders als bei einem vollen Postfach kann das ein einzelner Empfänger nicht.
smtp-enhanced-3-2 = Host nimmt gerade keine E-Mail
    .action =
        { $class ->
            [4] Lassen Sie die Nachricht in der Warteschlange: Der sendende Server versucht es erneut oder wendet sich an den nächsten MX-Host. Dieser Host ist zum Beispiel überlastet, wird gewartet oder hält gleich an.
           *[other] Prüfen Sie, ob der Host wirklich ein MX-Host der Domain ist, und lesen Sie dann den Text.
        }
smtp-enhanced-3-4 = Nachricht größer, als das System erlaubt
    .action =
        Vergleichen Sie die Größe der gesendeten Nachricht mit der Zahl hinter `SIZE` in der Antwort auf `EHLO`. Base64 macht einen Anhang etwa ein Drittel größer als die Datei.
smtp-enhanced-3-5 = System falsch konfiguriert
    .action = Senden Sie die ganze Zeile und ihre Zeit dem Administrator des Systems, das sie meldet; niemand sonst kann helfen.
smtp-enhanced-3-6 = Mit anderer Priorität angenommen
    .action = Nichts ist fehlgeschlagen. Die Zahl am Anfang des Textes ist die Priorität, die die Nachricht von hier an hat.

## X.4 Netz und Routing

smtp-enhanced-4-0 = Netz oder Routing, ohne Einzelheiten
    .action = Testen Sie den Weg vom sendenden Server zum nächsten Host: zuerst das DNS, dann eine Verbindung zu Port 25.
smtp-enhanced-4-1 = Nächster Host hat nicht geantwortet
    .action =
        { $class ->
            [4] Stellen Sie fest, ob der nächste Host läuft und ob eine Firewall die Verbindung durchlässt (zu einem MX-Host an Port 25). Die Warteschlange versucht es inzwischen weiter.
           *[other] Exchange Online sagt mit diesem Code `Recipient address rejected: Access denied`, wenn es den Empfänger nicht kennt: Prüfen Sie die Adresse Buchstabe für Buchstabe. Bei anderen Servern stellen Sie fest, ob der nächste Host läuft und ob eine Firewall die
                Verbindung durchlässt.
        }
smtp-enhanced-4-2 = Verbindung riss vor dem Ende ab
    .action = Suchen Sie in den Logs beider Seiten den Befehl, nach dem nichts mehr kam. Suchen Sie nach einer Zeitüberschreitung am einen Ende und nach einer Firewall dazwischen.
smtp-enhanced-4-3 = Verzeichnis wie das DNS nicht erreichbar
    .action =
        { $class ->
            [4] Fragen Sie die betreffenden Nameserver von dem Rechner aus, der den Fehler meldet.
           *[other] Fragen Sie die betreffenden Nameserver von dem Rechner aus, der den Fehler meldet. RFC 3463 kennt diesen Fehler nur als vorübergehenden; ein neuer Versuch ist also sinnvoll, sobald die Nameserver antworten, obwohl der Code mit `5` beginnt.
        }
smtp-enhanced-4-5 = Mehr E-Mail, als gerade zu bewältigen ist
    .action =
        { $class ->
            [4] Senden Sie langsamer und lassen Sie die Warteschlange leer werden.
           *[other] Senden Sie langsamer und lassen Sie die Warteschlange leer werden. Bei Gmail sagt dieser Code, dass ein Konto seine tägliche Sendegrenze erreicht hat.
        }
smtp-enhanced-4-6 = Nachricht läuft im Kreis
    .action = Vergleichen Sie die `Received`-Felder der zurückgekommenen Nachricht: Die Namen, die sich wiederholen, führen zu der Weiterleitungsregel oder dem MX-Eintrag, der zu berichtigen ist.
smtp-enhanced-4-7 = Nachricht hat zu lange gewartet
    .action =
        Bevor Sie noch einmal senden, suchen Sie in einer Verzögerungsmeldung oder im Log den eigentlichen Fehler, der früher kam. Sonst läuft auch das neue Exemplar ab.
smtp-enhanced-4-9 = Eigener Code von Exchange: keine brauchbare Route
    .action =
        Der Administrator des Exchange-Servers prüft die Connectoren: ihre Smarthosts und Adressräume. Der Code stammt von Microsoft Exchange 2000 und 2003.

## X.5 Protokoll der Zustellung

smtp-enhanced-5-0 = Dialog, ohne Einzelheiten
    .action =
        { $class ->
            [2] Er ist eine bloße Bestätigung.
           *[other] Lesen Sie die Sitzung Befehl für Befehl; die Zeile vor der Ablehnung sagt mehr als dieser Code.
        }
smtp-enhanced-5-1 = Befehl unbekannt oder am falschen Platz
    .action =
        Vergleichen Sie, was der Client sendet, mit der Liste in der Antwort auf `EHLO` und mit der Reihenfolge `MAIL`, `RCPT`, `DATA`. Gmail hat diesen Code auch für eine fehlende Anmeldung benutzt.
smtp-enhanced-5-2 = Befehl ließ sich nicht zerlegen
    .action =
        { $class ->
            [2] Er ist keine Beschwerde über den Befehl.
           *[other] Sehen Sie sich die Zeile genau so an, wie der Client sie gesendet hat: Klammern, ein Leerzeichen nach dem Doppelpunkt, Parameter, das Base64 einer Anmeldung; Postfix sendet diesen Code auch für einen unvollständigen Hostnamen nach `HELO`. Neben `550` kann der Code für einen fehlerhaften SPF-Eintrag stehen (RFC 7208).
        }
smtp-enhanced-5-3 = Mehr Empfänger, als eine Transaktion fasst
    .action = Senden Sie an die übrigen in einer weiteren Transaktion. RFC 5321 verlangt von jedem Server, mindestens 100 Empfänger anzunehmen.
smtp-enhanced-5-4 = Befehl richtig, Argument nicht
    .action = Berichtigen Sie den Wert, den der Text nennt, oder lassen Sie ihn weg. Der Client darf keine Parameter benutzen, die die Antwort auf `EHLO` nicht angeboten hat.
smtp-enhanced-5-6 = Anmeldezeile länger als der Puffer des Servers
    .action = Prüfen Sie, was der Client in die Anmeldezeile schreibt, etwa ein langes Token, oder lassen Sie den Client ein Verfahren mit kürzeren Zeilen benutzen.

## X.6 Inhalt der Nachricht

smtp-enhanced-6-0 = Inhalt, ohne Einzelheiten
    .action =
        { $class ->
            [2] Die Nachricht ist angenommen.
           *[other] Untersuchen Sie zuerst die Form der Nachricht: Headerfelder, Zeilenlängen, MIME-Teile.
        }
smtp-enhanced-6-3 = Umwandlung nötig, aber nicht möglich
    .action = Senden Sie die Nachricht in einer 7-Bit-Form, als Base64 oder quoted-printable, sodass kein Host unterwegs sie umwandeln muss.
smtp-enhanced-6-4 = Angenommen, mit Verlusten umgewandelt
    .action = Fragen Sie den Empfänger, ob alles Wichtige noch lesbar ist; wenn nicht, senden Sie die Nachricht noch einmal in einem einfacheren Format.
smtp-enhanced-6-6 = Anderswo liegender Inhalt war nicht abrufbar
    .action = Prüfen Sie, ob die mit `BURL` angegebene URL noch zu der Nachricht führt und ob der Postausgangsserver den IMAP-Server erreicht.
smtp-enhanced-6-7 = Adresse außerhalb von ASCII hier nicht erlaubt
    .action = Nehmen Sie eine ASCII-Adresse derselben Person. Die Adresse außerhalb von ASCII funktioniert nur, wo jeder Server unterwegs `SMTPUTF8` kennt.
smtp-enhanced-6-8 = Die Antwort bräuchte UTF-8
    .action = Der Client wiederholt `VRFY` oder `EXPN` mit dem Parameter `SMTPUTF8`, wenn der Server ihn anbietet; an der Adresse selbst liegt es nicht.
smtp-enhanced-6-9 = Empfänger nimmt keine UTF-8-Headerfelder
    .action = Senden Sie diesem Empfänger eine gesonderte Nachricht, mit ASCII-Adressen und kodierten Headerfeldern.

## X.7 Sicherheit und Richtlinien

smtp-enhanced-7-0 = Sicherheit oder Richtlinie, ohne Einzelheiten
    .action =
        { $class ->
            [2] Er meldet einen Erfolg.
           *[other] Suchen Sie im Text den Grund, den dieser Code nicht nennt. Nennt ihn auch der Text nicht, fragen Sie den Postmaster des Servers, mit der ganzen Zeile und der Zeit.
        }
smtp-enhanced-7-1 = Von einer Regel des Servers abgelehnt
    .action =
        { $class ->
            [4] Warten Sie zuerst die nächsten Versuche ab, denn Greylisting kann so aussehen. Scheitern auch sie, suchen Sie im Text die Regel: Relaying, eine Blockliste, eine fehlende Erlaubnis, ein Filter des Empfängers.
           *[other] Suchen Sie im Text die Regel (Relaying, eine Blockliste, eine fehlende Erlaubnis, ein Filter des Empfängers), und erfüllen Sie sie oder bitten Sie um eine Ausnahme, bevor Sie noch einmal senden.
        }
smtp-enhanced-7-2 = Darf nicht an diese Liste schreiben
    .action = Schreiben Sie von der Adresse aus, die Mitglied ist, treten Sie der Liste bei, oder bitten Sie ihren Inhaber, Sie zuzulassen.
smtp-enhanced-7-3 = Wechsel des Sicherheitsprotokolls nicht möglich
    .action =
        Prüfen Sie Benutzername und Passwort, und ob das Konto SMTP überhaupt benutzen darf: Server von Microsoft senden diesen Code für eine gescheiterte Anmeldung. Im Register heißt er, dass ein Gateway nicht zwischen zwei Sicherheitsprotokollen übersetzen kann.
smtp-enhanced-7-4 = Verlangte Sicherheitsfunktion fehlt
    .action = Wählen Sie ein Anmeldeverfahren aus der `AUTH`-Zeile der Antwort auf `EHLO`.
smtp-enhanced-7-8 = Zugangsdaten abgelehnt
    .action =
        Tippen Sie Benutzername und Passwort neu ein; wo der Anbieter ein App-Passwort oder OAuth will, bekommt auch das gewöhnliche Passwort diesen Code. Nach `BURL` bedeutete dieser Code einst fehlendes Vertrauen zwischen zwei Servern, wofür jetzt X.7.14 steht.
smtp-enhanced-7-9 = Anmeldeverfahren schwächer als verlangt
    .action = Lassen Sie den Client ein stärkeres Verfahren wählen. Gmail verlangt mit diesem Code ein App-Passwort.
smtp-enhanced-7-10 = Zuerst Verschlüsselung nötig
    .action =
        Schalten Sie TLS vor der Anmeldung ein. In einem Bounce kann er heißen, dass die Nachricht TLS verlangte (`REQUIRETLS`) und unter dieser Bedingung kein Host der Domain erreichbar war.
smtp-enhanced-7-11 = Anmeldeverfahren nur unter TLS
    .action = Der Client beginnt TLS, sendet noch einmal `EHLO` und bietet das Passwort erst dann an.
smtp-enhanced-7-12 = Konto muss erst das Verfahren wechseln
    .action = Melden Sie sich einmal mit `PLAIN` über TLS an; in späteren Sitzungen sollte das gewählte Verfahren funktionieren.
smtp-enhanced-7-13 = Passwort richtig, Konto abgeschaltet
    .action = Ein neues Passwort hilft nicht: Der Benutzer bittet den Administrator, das Konto wieder freizuschalten.
smtp-enhanced-7-14 = Vertrauen zu einem anderen Server fehlt
    .action =
        Der Administrator des Postausgangsservers regelt den Zugang zu dem Server, der den Inhalt hat. Gmail benutzt denselben Code für eine Anmeldung, die in einem Browser bestätigt werden muss.
smtp-enhanced-7-15 = Priorität zu niedrig, um angenommen zu werden
    .action = Warten Sie, oder senden Sie mit höherem `MT-PRIORITY`, wenn Sie dürfen. Der Server nimmt nur dringendere E-Mail, vielleicht nur für eine Weile.
smtp-enhanced-7-16 = Nachricht zu lang für ihre Priorität
    .action = Kürzen Sie die Nachricht, oder senden Sie sie mit einer Priorität, bei der der Server mehr erlaubt. Die Grenze gilt vielleicht nur eine Weile.
smtp-enhanced-7-17 = Postfach hat den Inhaber gewechselt
    .action = Senden Sie die Nachricht nicht noch einmal; sie erreichte einen Fremden. Fragen Sie die Person nach ihrer jetzigen Adresse, und ersetzen Sie die alte überall.
smtp-enhanced-7-20 = Keine DKIM-Signatur besteht
    .action = Signieren Sie ausgehende E-Mail, prüfen Sie den öffentlichen Schlüssel im DNS, und sorgen Sie dafür, dass nach dem Signieren nichts eine Nachricht ändert.
smtp-enhanced-7-21 = DKIM besteht, aber nicht wie verlangt
    .action = Fragen Sie den Empfänger, was er außerdem verlangt, etwa bestimmte abgedeckte Headerfelder oder einen ganz signierten Körper. Die Signatur selbst ist gültig.
smtp-enhanced-7-22 = DKIM besteht für eine andere Domain
    .action = Signieren Sie mit der Domain der Adresse im `From`-Feld.
smtp-enhanced-7-23 = SPF erlaubt diesen Server nicht
    .action =
        { $class ->
            [4] Gmail sendet diesen Code, wenn der Reverse-DNS-Name fehlt oder falsch ist: Geben Sie der sendenden IP-Adresse einen Namen, der wieder zu ihr auflöst. Bei anderen Servern nehmen Sie die IP-Adresse in den SPF-Eintrag der Domain hinter `MAIL FROM:` auf.
           *[other] Nehmen Sie die IP-Adresse des sendenden Servers in den SPF-Eintrag der Domain hinter `MAIL FROM:` auf. Hat ein anderer Server die E-Mail weitergeleitet, muss jener Server eine Absenderadresse seiner eigenen Domain benutzen.
        }
smtp-enhanced-7-24 = SPF ließ sich nicht auswerten
    .action =
        { $class ->
            [4] Warten Sie: Eine DNS-Abfrage ist im Augenblick gescheitert. Gmail sendet diesen Code auch, wenn es im SPF-Eintrag verdächtige Einträge findet; diese muss der Inhaber der Absenderdomain berichtigen.
           *[other] Der SPF-Eintrag selbst ist fehlerhaft; der Inhaber der Absenderdomain muss ihn berichtigen.
        }
smtp-enhanced-7-25 = Reverse-DNS stimmt nicht
    .action = Geben Sie der sendenden IP-Adresse einen Namen, der wieder zu ihr auflöst; eintragen muss ihn, wer den Adressbereich betreibt.
smtp-enhanced-7-26 = Mehrere Absenderprüfungen gescheitert
    .action = Suchen Sie im Text die Ergebnisse von SPF, DKIM und DMARC, und berichtigen Sie, was gescheitert ist; der Code selbst lässt offen, welche Prüfungen es waren.
smtp-enhanced-7-27 = Absenderdomain nimmt keine E-Mail
    .action =
        Gmail sendet diesen Code, wenn SPF nicht bestanden wurde: Nehmen Sie den sendenden Server in den SPF-Eintrag auf. Bei anderen Servern senden Sie von einer Adresse in einer anderen Domain, oder geben Sie der Absenderdomain einen echten MX: Eine Domain mit Null-MX taugt nicht
        für Absenderadressen.
smtp-enhanced-7-29 = ARC-Kette ist nicht gültig
    .action =
        Gmail sendet diesen Code, wenn die Nachricht über eine Verbindung ohne TLS kam: Schalten Sie TLS für ausgehende E-Mail ein. Bei anderen Servern lesen Sie die `d=`-Angaben in den Feldern `ARC-Seal`: Sie nennen die betreffenden Domains, und einer von deren Servern hat ARC-Felder
        hinterlassen, die sich nicht prüfen lassen.
smtp-enhanced-7-30 = Nächster Host kann TLS nicht weiter zusagen
    .action =
        Gmail sendet diesen Code, wenn DKIM nicht bestanden wurde: Signieren Sie ausgehende E-Mail, und prüfen Sie den öffentlichen Schlüssel im DNS. Bei anderen Servern gibt entweder der Absender die Forderung nach TLS auf dem ganzen Weg auf (`REQUIRETLS`), oder die Server des Empfängers
        müssen diese Erweiterung unterstützen.
smtp-enhanced-7-57 = Eigener Code von Microsoft: Client nicht angemeldet
    .action =
        Schalten Sie im Programm die Anmeldung ein, und lassen Sie SMTP AUTH für das Postfach erlauben. Exchange Online sendet diesen Code, wo eine Anmeldung fällig war; das Register der IANA hat ihn nicht.
smtp-enhanced-7-139 = Eigener Code von Microsoft: Anmeldung nicht erlaubt
    .action =
        Ein Administrator muss das Hindernis beseitigen, das der Text nennt, etwa abgeschaltetes SMTP AUTH oder eine Sicherheitsrichtlinie, oder das Programm muss sich mit OAuth anmelden. Der Code gehört zu Exchange Online; das Register der IANA hat ihn nicht.
