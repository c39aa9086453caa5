### Hinweise zu Paaren, deren kleinerer Code 451 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-451-452 =
    `452 4.3.1 Insufficient system storage` nennt seine Ursache, und die Abhilfe ist freier Platz. `451 4.3.0` sagt nur, dass im Inneren etwas schiefging; selbst der Administrator jenes Servers braucht das Log, um zu wissen, was.

    Ein Fall ist weniger klar. Bei zu vielen Empfängern ist die Nummer des Standards `452`, aber OpenSMTPD und Dovecot antworten `451 4.5.3`, und auch die Tabelle der IANA stellt `451` neben `X.5.3`. Beginnen die Ablehnungen nach einer Reihe
    angenommener Empfänger und gehen sie bis zum Ende weiter, halten Sie sie für eine Grenze, welche Nummer sie auch haben, und fahren Sie mit `DATA` fort. Ein echtes `451` mitten unter `RCPT`-Befehlen lehnt eine Adresse ab und nicht die um sie
    herum.

smtp-note-451-453 =
    Nach `ATRN` beendet `453` eine gelungene Abfrage und `451` eine gescheiterte. Vor `453 You have no mail` hat der Anbieter Ihre Domains nachgeschlagen und ihre Warteschlangen geöffnet. `451 Unable to process ATRN request now` heißt, dass der
    Anbieter nicht einmal nachschlagen konnte, welche Domains Ihnen gehören; ob E-Mail wartet, ist also unbekannt.

    Ein Skript sollte die beiden daher verschieden behandeln. Nach `453` wartet es auf die nächste planmäßige Abfrage. Nach `451` kommt es früher wieder, aber nicht sofort, und schlägt Alarm, wenn es mehrmals hintereinander geschieht: Der Fehler
    liegt in einer Zuordnungsdatenbank beim Anbieter, und dort wartet vielleicht E-Mail.

smtp-note-451-454 =
    Der Befehl trennt diese beiden: `454` antwortet auf `AUTH` oder `STARTTLS`, `451` gehört zur E-Mail selbst. Ein Postausgangsserver mit ausgefallener Datenbank kann beide nacheinander senden. Die Anmeldung bekommt
    `454 4.7.0 Temporary authentication failure`; ein Client, der ohne sie weitermacht, hört dann vielleicht bei seinem ersten `RCPT` `451 4.3.0 … Temporary lookup failure`.

    Melden also in derselben Minute Benutzer den einen Code und Absender von außen den anderen, ist es ein Ausfall, nicht zwei. Eine Ausnahme: Lehnt ein Filter (Milter) `STARTTLS` mit irgendeiner 4yz-Antwort ab, `451` eingeschlossen, gibt Postfix
    sie dem Client als `454 4.3.0 Try again later` weiter.

smtp-note-451-458 =
    `ETRN` kennt kein eigenes `451`; wo andere Befehle über einen lokalen Fehler klagen, sagt es `458 Unable to queue messages`. Eine Suche nach `451` im Log eines Ersatz-MX übersieht daher jeden gescheiterten Start der Warteschlange. Und `458`
    heißt nicht, dass E-Mail abgelehnt wurde: Sie liegt noch in der Warteschlange.

    Auch die Wirkung ist verschieden. Ein `451` hält eine Nachricht auf ihrem Weg hinein auf, und die sendende Seite wiederholt sie. Ein `458` hält nichts auf; der regelmäßige Lauf stellt trotzdem zu, nur später. Treten die beiden zusammen auf einem
    Host auf, suchen Sie eine gemeinsame Ursache wie eine volle Prozesstabelle, bevor Sie jedes für sich behandeln.

smtp-note-451-471 =
    Bietet Ihnen eine Tabelle mit Bounce-Codes `471` an, lesen Sie es versuchsweise als `451 4.7.1`, eine Richtlinie, die die Nachricht vorerst aufhält; die Ziffern des erweiterten Codes sind alle da. Eine Greylist von Exim erzeugt genau eine
    solche Zeile, und der nächste Versuch Ihrer Warteschlange erledigt es ohne Sie.

    Die Liste, die `471` erklärt, sagt „lokaler Filter“ und meint Ihren; das `451` sagt „lokaler Fehler“ und meint den anderen Server. So suchen Administratoren auf dem falschen Rechner. Bevor Sie einen Filter neu starten, sehen Sie in Ihrem Log
    nach, wer geantwortet hat: Eine Zeile mit einem fremden Hostnamen und einer IP-Adresse in Klammern kommt von der anderen Seite, eine Zeile von Ihrem eigenen Inhaltsfilter von Ihrer.
