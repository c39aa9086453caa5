smtp-417 = Absenderprüfung ohne Ergebnis
    .summary = Domain, Hostname oder SPF des Absenders ließen sich nicht prüfen, deshalb die vorläufige Ablehnung; der sendende Server versucht es erneut.
    .meaning =
        Das ist die Nummer von Courier, der vorübergehende Zwilling von `517`. Sie steht für drei Prüfungen: Die DNS-Abfrage der Absenderdomain scheiterte, die Abfrage des in `HELO`
        genannten Namens scheiterte, oder SPF ergab ein Ergebnis, das der Administrator ablehnt, aber nicht als hart zählt. In der Voreinstellung zählen `fail` und `softfail` als hart
        und bekommen `517`; für 417 bleiben Ergebnisse wie `neutral`, `none` oder `error`. Die Ziffern sind die von `4.1.7`, einer fehlerhaften Absenderadresse, aber die Bedeutung liegt
        näher bei `4.1.8`, einer Absenderdomain, die keine E-Mail zurücknimmt.
    .seen =
        Auf Courier-Servern mit eingeschalteten DNS- oder SPF-Prüfungen: bei `MAIL` und, wenn SPF auf den `From`-Header angewandt wird, nach dem Ende der Nachricht.
    .action =
        Lesen Sie, welche Prüfung der Text nennt. Der nächste Versuch gelingt nur, wenn das DNS bis dahin eine bessere Antwort gibt.
    .sender =
        Geben Sie die Zeile dem weiter, der Ihre Maildomain betreibt, und schreiben Sie in eiligen Fällen von einer anderen Domain aus. Ihre Adresse oder deren Domain ließ sich nicht
        prüfen; der Empfänger hat damit nichts zu tun.
    .sending =
        Testen Sie von außerhalb Ihres Netzes.

        - `DNS lookup failure`: Fragen Sie jeden Nameserver der Absenderdomain; ein einziger toter verursacht Fehler, die kommen und gehen: { $mx }
        - `HELO`: Der Name, den Ihr Server angibt, muss auflösen, und zwar zur sendenden IP-Adresse: { $a }
        - `SPF`: Veröffentlichen Sie einen Eintrag, oder nehmen Sie den sendenden Host in ihn auf: { $txt }
    .receiving =
        Bekommen viele Absender 417, die nichts miteinander zu tun haben, ist Ihr eigener Resolver schuld; beheben Sie zuerst das. Prüfen Sie andernfalls, was Sie verlangen:
        `BOFHSPFHARDERROR` sagt, welche SPF-Ergebnisse als dauerhaft zählen, und `BOFHCHECKHELO=2` macht aus gescheiterten `HELO`-Prüfungen 417:

        { $courier-settings }
    .send =
        Senden Sie `451`: mit `4.4.3`, wenn das DNS nicht geantwortet hat, mit `4.7.24`, wenn sich SPF nicht auswerten ließ. Eine Domain, die es sicher nicht gibt, verdient sofort `550`.
