smtp-459 = Knoten nicht zugelassen
    .summary = Der Server startet die Warteschlange dieses Knotens nicht für diesen Client; jemand muss den Namen ändern oder die Knotenliste des Servers.
    .meaning =
        Der Text wiederholt den in `ETRN` genannten Knoten und nennt den Grund. RFC 1985 erwartet, dass ein Server eine Liste derer führt, für die er die Warteschlange startet; der Client steht nicht auf dieser Liste. Das Beispiel im
        RFC ist ein Name, der sich nicht auflösen lässt. Über die E-Mail urteilt die Antwort nicht; sie bleibt in der Warteschlange und wird nach Zeitplan zugestellt.
    .conflict =
        Nach der ersten Ziffer ist die Ablehnung vorübergehend, doch RFC 1985 erklärt sie mit einer Liste, die nur ein Mensch ändert. Postfix sendet sie nur wegen der Domain: Wo `smtpd_etrn_restrictions` den Client ablehnt, kommt
        stattdessen der Code dieser Einschränkung, bei `reject` in der Voreinstellung `554`.
    .seen =
        Wo ein Betreiber seinen Anbieter oder Ersatz-MX um seine E-Mail bittet. Postfix sendet unter dieser Nummer `service unavailable` für eine Domain, die nicht in seinen `fast_flush_domains` steht, Sendmail `459 4.5.4` für eine
        Warteschlangengruppe, die es nicht hat (`ETRN #name`).
    .action =
        Prüfen Sie zuerst den Namen im Befehl. Es muss der vollständige Name sein, unter dem der andere Server Ihre E-Mail in der Warteschlange hält; ein zweiter Name braucht ein eigenes `ETRN`.
    .sending =
        Hat Ihr Server das `ETRN` gesendet: Sehen Sie nach, unter welchem Namen die E-Mail an Sie adressiert ist, und bitten Sie dann den Administrator des anderen Servers, genau diesen Namen zuzulassen.

        { $mx }
    .receiving =
        Wartet die E-Mail in Ihrer Warteschlange: Postfix startet nur die Warteschlangen von Domains in `fast_flush_domains`, in der Voreinstellung die aus `relay_domains`. Nehmen Sie die Domain auf, wenn die Bitte berechtigt ist.

        { $postfix-etrn }
    .client =
        Fragen Sie nach dieser Antwort nicht weiter nach und zeigen Sie ihren Text einem Menschen, denn nur ein Mensch kann die Liste des anderen Servers ändern.
    .send =
        Senden Sie ihn, wenn Ihre Regeln diesem Client nicht erlauben, diese Warteschlange zu starten, und schreiben Sie den Grund in den Text. Erlauben es die Regeln und misslingt nur der Start, senden Sie `458`.
