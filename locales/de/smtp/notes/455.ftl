### Hinweise zu Paaren, deren kleinerer Code 455 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-455-501 =
    Wiederholen Sie dieselbe Zeile an einem anderen Tag. `455` kann ohne eine Änderung auf Ihrer Seite zu `250` werden; `501` kommt unverändert wieder, weil der Wert selbst fehlerhaft ist. RFC 2852 zeigt beides an einem Parameter: `BY=120;R` kann
    `455` bekommen, wenn der Server die Frist heute nicht zusagen kann, `BY=-30;R` bekommt `501 5.5.4`, denn eine Frist in der Vergangenheit ergibt in diesem Modus keinen Sinn.

    Ein Client, der beide als „falscher Parameter“ behandelt und die E-Mail zurückschickt, macht einen teuren Fehler. Nach dem Ersten kann die Nachricht in der Warteschlange warten; nach dem Zweiten hilft Warten nicht.

smtp-note-455-504 =
    Kommen beide Nummern von demselben Server, sehen Sie wahrscheinlich zwei getrennte Fehler. `504` gehört zur Anmeldung oder, bei Postfix, zu einem Namen ohne vollständige Domain. `455` braucht einen Parameter hinter einer Adresse oder einen Server
    wie Stalwart, der Empfänger zählt.

    Die Zeit trennt sie. Ein Server, der auf `AUTH CRAM-MD5` mit `504 5.5.4` antwortet, tut das auch morgen; einer, der `455 4.5.3 Too many recipients.` antwortet, zählt in der nächsten Transaktion von vorn. Ändern Sie also im ersten Fall die
    Einstellungen des Clients, und lassen Sie im zweiten die Warteschlange laufen.

smtp-note-455-555 =
    Eine Frage trennt sie: Kann der Server es *jetzt* nicht oder *überhaupt* nicht? RFC 2852 überlässt die Wahl dem Server, der allein weiß, ob eine Frist mit `BY` an der heutigen Last scheitert oder für immer. Postfix kennt `BY` nicht, seine Antwort
    ist also immer die zweite: `555 5.5.4 Unsupported option: BY=120;R`.

    Ein Programm kann beide Fehler machen: nach einem `555` eine Nachricht fünf Tage in der Warteschlange behalten oder den Parameter beim ersten `455` weglassen, obwohl der Benutzer ihn verlangt hat. Lassen Sie den Parameter sofort weg, wenn der
    Server ihn nicht kennt; warten Sie zuerst, wenn er ihn kennt.
