smtp-546 = Routingschleife erkannt
    .summary = Courier zählt mehr als 100 `Received`-Felder und nimmt eine Schleife an: Ein Administrator muss sie finden und auflösen.
    .meaning =
        Die Nummer ist `5.4.6`, Routingschleife erkannt, mit verlorenen Punkten. Jeder Server, der eine Nachricht nimmt, fügt ein Headerfeld `Received` hinzu, und Courier lehnt die Nachricht ab, wenn deren Zahl 100 überschreitet. Die Zahl ist ein Indiz, kein
        Beweis, aber RFC 5321 empfiehlt die Methode mit einer Schwelle dieser Größe.
    .seen =
        Nach dem Ende einer Nachricht, von Courier. Der Bounce enthält die lange Reihe der `Received`-Felder.
    .action =
        Lesen Sie die `Received`-Felder von unten nach oben, bis sich Hostnamen wiederholen; diese Hosts bilden die Schleife. Ist die Schleife aufgelöst, senden Sie ein neues Exemplar, denn das alte behält seine Felder.
    .sender =
        Geben Sie den ganzen Bounce samt Header Ihrem Administrator. Leiten Sie eines Ihrer Postfächer an ein anderes weiter, sehen Sie zuerst nach, ob das zweite zurückleitet.
    .sending =
        Vergleichen Sie, wohin Ihr Server die Adresse bringt, mit dem, wohin das DNS führt:

        { $exim-route }

        { $mx }

        Sind die Antworten verschieden, gehört eine feste Route auf Ihrer Seite zur Schleife.
    .receiving =
        - Zwei Server wechseln sich ab: Jeder hält den anderen für das Ziel. Vergleichen Sie auf beiden die Listen der lokalen Domains und die MX-Einträge: { $mx }
        - Ein Server wiederholt sich: Ein Alias oder eine Weiterleitungsregel führt zu ihm zurück, vielleicht über ein fremdes Postfach.
    .send =
        Senden Sie `554` mit `5.4.6`, und setzen Sie die Schwelle nicht unter 100.
    .search = Mailschleife, Weiterleitungsschleife, mail loop, too many hops
