### Hinweise zu Paaren, deren kleinerer Code 120 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-120-220 =
    In FTP gehören die beiden zusammen: Ein Server unter Last grüßt mit `120 Service ready in nnn minutes`, und ein Client liest weiter, bis `220` kommt. Ein
    Antwort-Parser aus einer FTP-Bibliothek bringt diese Gewohnheit mit. Auf einer SMTP-Verbindung würde er auf eine zweite Begrüßung warten, die nie kommt.

    Der umgekehrte Fehler schadet mehr. Ein Client, der nur auf drei Ziffern und ein Leerzeichen achtet, hält `120` für „verbunden“, sendet `EHLO` und gibt dem
    Server die Schuld an den folgenden Antworten. Zeigt Ihr Log `120` an einem Mail-Port, stellen Sie fest, was dort lauscht, bevor Sie den Client ändern.

smtp-note-120-421 =
    Mit `120` bat ein Server den Client, die Verbindung einige Minuten offen zu halten. Ein Server, der `421` sagt, schickt den Client fort und verlässt sich auf
    dessen Warteschlange: Nach `421 mail.example.com Service not available, closing transmission channel` ist der nächste Versuch eine neue Verbindung,
    womöglich zu einem anderen MX-Host.

    Wer heute einen Client schreibt, braucht nur den zweiten Weg: schließen, warten, wiederkommen. Halten Sie nach `120` den Socket nicht offen; nichts in SMTP
    sagt, dass der Server je weitermachen würde. Und wenn Sie ein Protokolldokument von 1981 lesen, halten Sie dessen `120` nicht für eine moderne Begrenzung
    der Verbindungen. Eine solche Grenze meldet ein Server mit einer Antwort, die mit 4 beginnt.
