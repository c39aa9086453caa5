smtp-450 = Postfach vorübergehend nicht verfügbar
    .summary = Das Postfach ist belegt, oder eine Richtlinie sperrt es im Augenblick; der sendende Server behält die Nachricht und versucht es später wieder.
    .meaning =
        RFC 5321 gibt zwei Beispiele: ein belegtes Postfach und eine Sperre aus Richtliniengründen. Greylisting, Ratenbegrenzungen und DNS-Prüfungen zählen als Richtlinie. Dass es das Postfach nicht gibt, sagt die Nummer
        nicht. Nach `ATRN` heißt sie, dass der Anbieter die Anforderung ablehnt, weil die Anmeldung nicht jede genannte Domain abdeckt oder weil die Anforderungen zu schnell aufeinanderfolgen.
    .conflict =
        RFC 3463 hat `4.2.1` für ein abgeschaltetes Postfach; Gmail sendet es für eines, das zu schnell E-Mail bekommt. RFC 2645 schreibt 450 auch vor, wenn ein `ATRN` Domains außerhalb der Anmeldung nennt, und dagegen hilft
        kein Warten. Richten Sie sich hier also nach dem Text, nicht nach der Nummer.
    .seen =
        Postfix benutzt ihn in der Voreinstellung, wenn es den Hostnamen des Clients (`4.7.25`), die Domain des Absenders oder Empfängers (`4.1.8`, `4.1.2`) oder das Postfach selbst (`4.1.1`) prüft, und gegen Clients über einer
        Ratenbegrenzung (`4.7.1`); mit eingeschaltetem `soft_bounce` macht es außerdem aus jedem `550` ein 450. Sein `postscreen` vertröstet nach seinen Protokolltests jeden Empfänger eines neuen Clients mit `4.3.2`. Gmail
        sendet `4.2.1`, wenn ein Postfach schneller E-Mail bekommt, als es darf.
    .action =
        Lesen Sie zuerst den erweiterten Code und den Text, denn nur manche der Ursachen vergehen durch Warten. Greylisting, eine Sperre oder eine Ratenbegrenzung vergeht; ein Name, den das DNS nicht kennt, muss von jemandem
        berichtigt werden.
    .sender =
        Solange die Meldung von einer Verzögerung spricht (`Action: delayed`), versucht es Ihr Server weiter, und ein zweites Exemplar beschleunigt nichts. Bei `Action: failed` hat er aufgegeben: Senden Sie später noch einmal
        oder auf anderem Weg. Nach `4.1.2` mit `Domain not found` prüfen Sie die Schreibung hinter dem `@`. Nach `4.1.8` sagen Sie es dem, der Ihre eigene Domain betreibt.
    .sending =
        - Greylisting: Tun Sie nichts; dieselbe Nachricht muss nur noch einmal von derselben IP-Adresse kommen. Bei wechselnden IP-Adressen beginnt das Warten jedes Mal neu.
        - `cannot find your hostname`, `4.7.25`: Ihre IP-Adresse braucht einen Reverse-DNS-Namen, der zu ihr zurückführt. Prüfen Sie: { $ptr }
        - `4.1.8`: Die Absenderdomain muss einen MX- oder Adresseintrag haben: { $mx }
        - `4.2.1` von Gmail, `4.7.1` mit `too much mail`: Senden Sie langsamer.
    .receiving =
        Suchen Sie die Zeile in Ihrem Log; sie nennt die Regel. Dann:

        - `unverified address`: Postfix fragt den eigenen Server des Postfachs; dessen Antwort steht hinter diesen Worten. Fragen Sie jenen Server selbst: { $rcpt }
        - Die Antwort war ein klares Nein: Postfix sagt trotzdem 450, bis Sie `unverified_recipient_reject_code` auf `550` setzen.
        - Ihr Server sendet 450 anstelle von jedem `550`: Vielleicht ist sein Testbetrieb eingeschaltet: { $postfix-soft-bounce }
        - Die Ablehnung ist auf Dauer gemeint: Lassen Sie die Regel mit `550` antworten, denn ein tagelanges 450 führt die Absender in die Irre.
    .client =
        Schieben Sie nur diesen Empfänger auf und stellen Sie an die anderen zu. Bei `ATRN` nennen Sie nur Domains, die die Anmeldung abdeckt, und verlängern Sie den Abstand zwischen zwei Anforderungen.
    .send =
        Senden Sie ihn, wenn allein die Zeit die Antwort für dieses Postfach ändert: Greylisting, eine Sperre, eine Ratenbegrenzung. Nehmen Sie `451`, wenn Ihre eigene Software versagt hat, `452`, wenn der Platz ausging, `421`,
        wenn Sie auflegen wollen, und `550`, wenn die Ablehnung bleibt.
    .search = Postfach belegt, Postfach gesperrt, Greylisting, mailbox busy, mailbox locked, greylisted
