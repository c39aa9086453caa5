### Hinweise zu Paaren, deren kleinerer Code 421 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-421-432 =
    Öffnet ein Client eine Verbindung zu viel, hängt die Nummer vom Server ab. Viele Server weisen ihn mit `421 4.7.0 mail.example.com Error: too many connections from 192.0.2.25` ab; Exchange Online lässt ihn herein und
    antwortet später mit `432 4.3.2 Concurrent connections limit exceeded`. Die Abhilfe ist dieselbe: weniger gleichzeitig.

    Lesen Sie dieses `432` nicht als Passwortproblem, obwohl sein Name im RFC so klingt. Der erweiterte Code entscheidet: `4.7.12` betrifft das Konto und vergeht nicht von selbst, `4.3.2` betrifft die Last und vergeht.
    Drucker und Skripte ohne eigene Warteschlange verlieren bei `432` die Nachricht, denn niemand wiederholt sie für sie; geben Sie ihnen ein lokales Relay.

smtp-note-421-440 =
    Nur der Text der Begrüßung ist verschieden: `440 TLS not available` kommt anstelle von `220`, und nur Courier sendet es. An derselben Stelle kann ein `421` stehen, und Ihre Warteschlange tut bei beiden dasselbe. Ein
    `421` in der Begrüßung vergeht aber gewöhnlich, wenn die Last sinkt oder eine Grenze zurückgesetzt wird, während `440` bleibt, bis ein Administrator eine Zertifikatsdatei in Ordnung bringt.

    Warten Sie also nach einer Stunde `421` weiter; rufen Sie nach einer Stunde `440` jemanden an. Schreiben Sie keine E-Mail, denn es kommt keine hinein. Verdächtig sind zuerst erneuerte Zertifikate: Eine neue Datei, die
    der Mailserver nicht lesen darf, erzeugt diese Zeile von einer Minute auf die andere.

smtp-note-421-442 =
    Zitiert das Log einen Satz mit einem Hostnamen, etwa `421 mail.example.com Service shutting down and closing transmission channel`, hat der andere Server die Sitzung mit Absicht beendet. Zeigt es `442` oder
    „connection dropped“, ist die Verbindung abgerissen, und Ihre eigene Software hat die Nummer eingesetzt.

    „Der Server war überlastet“ passt nur zum ersten. Prüfen Sie beim zweiten Router, MTU und die Inspektion in einer Firewall. Ein Unterschied kommt hinzu: Nach `421` wissen Sie, was bestätigt war, denn Sie haben jede
    Antwort davor gelesen. Nach einem Abriss am abschließenden Punkt wissen Sie es nicht, und der nächste Versuch kann ein Duplikat erzeugen.

smtp-note-421-450 =
    `421` weist die Sitzung ab, `450` eine Adresse. Greylisting zeigt den Unterschied, denn RFC 6647 erlaubt beides: Ein Server, der den Client ablehnt, sagt `421` und legt auf, einer, der bei `RCPT` auf Greylisting setzt,
    sagt `450` und hört weiter zu. Ein Server, der jeden Empfänger einzeln beurteilt, kann in derselben Sekunde andere Empfänger derselben Nachricht annehmen.

    Ändern Sie die Einstellung, die zum Code passt. Weniger Verbindungen helfen gegen `421 4.7.0 … too many connections`; gegen ein `450` wegen Ihres Reverse-DNS bewirken sie nichts. Und ein Client darf bei `450` nicht
    schließen: Wenn er die Sitzung wegen eines Postfachs fallen lässt, verzögert er ohne Grund alle anderen.

smtp-note-421-451 =
    In beiden Fällen wartet die Warteschlange; verschieden ist die Frage, die zu stellen ist. `451 4.3.0 Temporary lookup failure` sagt, dass auf dem Server etwas versagt hat, während er an Ihrem Befehl arbeitete; fragen Sie
    also dessen Administrator nach Tabellen und Filtern. `421` sagt, dass der Server die Sitzung beendet, und die Ursache kann ebenso gut auf Ihrer Seite liegen: zu viele Sitzungen, zu langes Schweigen, eine schlechte
    Reputation.

    Vorsicht bei einem `451` in einem Log: Reißt eine Verbindung ohne Antwort ab, schreibt manche Software diese Nummer selbst, wie RFC 5321 es nahelegt. Hat der andere Administrator nie eine gesendet, suchen Sie eine Zeile
    darüber nach der verlorenen Verbindung.

smtp-note-421-521 =
    Beide können stehen, wo `220` stehen sollte, und beide beenden die Sitzung, aber `421` lädt Sie zum Wiederkommen ein und `521` nicht. Versuchen Sie denselben Host aus einem anderen Netz: Ein Rechner ohne Maildienst
    antwortet allen mit `521`; ein ausgelasteter lässt manche Clients hinein.

    Postfix legt nach beiden Nummern auf, deshalb schreiben Administratoren `521` in Zugriffsregeln, um einen Client loszuwerden. Ein `521` mitten in einer Sitzung ist also kein Host ohne Maildienst, sondern jemandes Regel
    gegen Sie oder die Antwort auf ein `BDAT`, das nicht angeboten war. Das STRESS_README von Postfix empfiehlt genau das und warnt vor `421`: Ein echter Mailserver kommt immer wieder, bis seine Warteschlange aufgibt.

smtp-note-421-554 =
    Als Begrüßung sehen die beiden gleich aus, und die erste Ziffer entscheidet. Nach `421 Too many concurrent SMTP connections; please try again later.` geht die E-Mail zurück in die Warteschlange und wartet auf den nächsten
    Versuch. Nach `554 No SMTP service here` kommt sie als Bounce zurück, und jemand muss den Blocklisten-Eintrag dahinter finden.

    Halten Sie aber nicht jedes `421` für Überlast. Das `421 4.7.0 [TSS04]` von Yahoo spricht von Menge und Beschwerden, wie es ein `554 5.7.1` täte, erlaubt aber einen weiteren Versuch. Eine steigende Zahl von `421` von
    einem Anbieter sagt Ihnen etwas über Ihren eigenen Versand; berichtigen Sie ihn, solange sich Ihre E-Mail nur verzögert.
