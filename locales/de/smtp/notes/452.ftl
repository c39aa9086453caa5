### Hinweise zu Paaren, deren kleinerer Code 452 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-452-531 =
    Nach beiden Nummern sollte sendende Software dasselbe tun: an die angenommenen Empfänger zustellen und für den Rest eine neue Transaktion öffnen. `531 Too many recipients.` sieht endgültig aus, aber es geht um die Länge der Liste, nicht um die
    Adressen an ihrem Ende.

    Verschieden ist das Schicksal der abgelehnten Empfänger. Nach `452 4.5.3` bleiben sie in der Warteschlange und bekommen ihre E-Mail ohne Ihr Zutun. Eine `531` von Courier macht jeden von ihnen zu einer gescheiterten Adresse in einem Bounce, und
    ein Newsletter-Werkzeug entfernt womöglich alle. Sind viele Adressen gleichzeitig mit `531` gescheitert, senden Sie ihnen in einem zweiten Schub noch einmal und löschen Sie ihre Markierung.

smtp-note-452-552 =
    Sehen Sie nach, ob die Nachricht zu groß oder der Datenträger voll ist. `552 5.3.4` bei `MAIL FROM:<…> SIZE=41943040` kommt morgen wieder, denn die Nachricht behält ihre 40 MB. `452 4.3.1` beim selben Befehl sagt, dass die Nachricht erlaubt und
    der Datenträger voll ist; morgen kann Platz sein.

    Bei zu vielen Empfängern unterscheiden sich die RFCs. RFC 821 führte sie unter `552`, RFC 5321 unter `452` und bittet Clients, ein solches `552` als vorübergehend zu nehmen. Rechnen Sie nicht damit: Die Autoren von Postfix haben das erwogen und
    weggelassen, weil ein `552` nach `RCPT` auch zu viele Daten bedeuten kann. Exim mit `recipients_max_reject` geht weiter und beantwortet `DATA` mit `554`, sodass niemand die Nachricht bekommt.
