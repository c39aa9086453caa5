### Hinweise zu Paaren, deren kleinerer Code 111 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-111-421 =
    `421` ist eine Antwort: Ein laufender Mailserver hat sie gesendet, zum Beispiel Postfix mit
    `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7`. Hinter `111` steht keine Antwort. Das Betriebssystem der anderen Seite hat
    die TCP-Verbindung abgelehnt, und den Text hat der Client gebildet.

    Der übliche Fehler ist, beides für „Server ausgefallen“ zu halten und den Dienst neu zu starten. Bei einer abgewiesenen Verbindung hilft ein Neustart.
    Gegen eine Begrenzung der Verbindungen schadet er: Alle Clients kommen gleichzeitig zurück. Lassen Sie in diesem Fall die Warteschlange ihre Versuche
    verteilen, und heben Sie die Grenze nur an, wenn der Rechner die Last tragen kann.

smtp-note-111-441 =
    Bei `111` kommt ein Paket zurück, das nein sagt, und der Client hat sein `Connection refused` nach Millisekunden. Bei `441` kommt nichts zurück: Der Client
    wartet, bis sein eigener Zeitgeber abläuft, und meldet `Connection timed out` mit dem Status `4.4.1`, woraus Listen `441` gemacht haben.

    Der Unterschied verrät, was eine Firewall tut. Eine Regel, die abweist, ergibt den ersten Fehler, eine Regel, die verwirft, den zweiten. Auch ein
    ausgeschalteter Host kann wie der zweite aussehen. Läuft Port 587 aus dem Büro in eine Zeitüberschreitung und wird von zu Hause abgewiesen, sind es zwei
    Fehler: Im Büro verwirft etwas die Pakete, und auf dem Server lauscht an diesem Port nichts. Die Zeitüberschreitung hat den zweiten Fehler verdeckt.
