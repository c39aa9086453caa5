### Hinweise zu Paaren, deren kleinerer Code 412 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-412-450 =
    Wer `412 You are not whitelisted by this recipient, please try again later.` sieht, denkt zuerst an Greylisting. Das stimmt bei
    `450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted` und ist hier falsch. `450` würde diesen Empfänger auch allein ablehnen; `412` erscheint nur, weil ein anderer Empfänger in
    derselben Transaktion steht.

    Zum Beweis senden Sie an diese eine Adresse: Das `412` ist beim ersten Versuch verschwunden, während ein Greylisting-`450` wiederkommt, bis die Wartezeit vorbei ist. Niemand muss auf eine Liste
    gesetzt werden, obwohl der Text von einer spricht. Wenn Sie ein System für Massenversand betreiben, zählen Sie `412` weder als Soft Bounce noch zulasten der Reputation des Absenders.

smtp-note-412-452 =
    Ein guter Client tut bei beiden dasselbe: Er stellt an die angenommenen Empfänger zu und beginnt dann mit den übrigen von vorn. Nur die Gründe sind verschieden. `452 4.5.3 Too many recipients` ist
    eine Grenze für die Anzahl, und die Stelle des abgelehnten Empfängers verrät die Grenze. `412` kommt von unterschiedlichen Einstellungen zweier Postfächer und kann schon den zweiten von zweien ablehnen.

    Um herauszufinden, was es war, senden Sie an weniger Empfänger je Nachricht. Hilft das, war es `452`; kommen nur Nachrichten mit je einem Empfänger durch, war es `412`. Ein Client, der schon bei
    `452` teilt, kann bei `412` dasselbe tun. Allerdings kennt kein RFC `412`, nur der Quelltext von Courier.
