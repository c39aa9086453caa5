smtp-412 = Empfänger mit verschiedenen Filtern
    .summary = Die Filtereinstellungen dieses Empfängers passen nicht zu denen der vorher angenommenen; der sendende Server versucht es von selbst noch einmal.
    .meaning =
        Die Nummer stammt von Courier. Dort entscheidet der Filter jedes Empfängers bei `RCPT`, ob die Nachricht die Inhaltsfilter überspringt (`whitelisted`) oder durchlaufen muss, und eine
        Transaktion kann nur eine der beiden Arten enthalten. Der erste angenommene Empfänger entscheidet; ein Empfänger, dessen Filter anders entscheidet, wird mit
        `You are whitelisted by this recipient` oder `You are not whitelisted by this recipient` vertröstet. Das ist kein Urteil über den Absender: Selbst ein Empfänger, der dem Absender vertraut,
        wird so vertröstet.
    .conflict =
        Der Artikel von Microsoft über das Ereignis 7009 gibt `412 4.3.2 Service not active` für einen Exchange-Server an, dessen Transportdienst nicht aktiv ist; ein anderer Bericht nennt für
        denselben Zustand `421 4.3.2`. Mit diesem Text hat die Nummer nichts mit Filtern zu tun.
    .seen =
        Bei Nachrichten an mehrere Empfänger auf einem Courier-Server, beim zweiten oder einem späteren `RCPT`.
    .action =
        Lassen Sie den Empfänger in der Warteschlange. Der nächste Versuch enthält nur die Vertrösteten; sie sind alle von einer Art, also kommt er durch. Folgt `4.3.2` auf die Nummer, stammt die
        Zeile von Exchange, nicht von Courier: Handeln Sie wie bei `421`.
    .sender =
        Tun Sie nichts: Die Nachricht kommt mit dem nächsten Versuch Ihres Servers an. Ist sie eilig, senden Sie sie diesem Empfänger allein.
    .receiving =
        Für weniger Verzögerungen lassen Sie die Filter Ihres Systems übereinstimmen, oder verlegen Sie die Entscheidung in den Inhaltsfilter, der läuft, wenn die Nachricht angekommen ist. Die
        Antwort kommt immer dann, wenn das Filterprogramm eines Empfängers mit 0 endet, also mit der Freigabe, und das eines anderen mit 99; ein Empfänger ganz ohne Filter zählt als 0.
    .client =
        Sorgen Sie dafür, dass ein 4yz bei `RCPT` nur diesen Empfänger aufschiebt. Die Nachricht geht an die übrigen; die nächste Transaktion enthält die Zurückgebliebenen.
    .send =
        Senden Sie stattdessen `452`, wie bei zu vielen Empfängern: Clients wissen aus RFC 5321, dass der Rest in einer weiteren Transaktion kommen soll.
