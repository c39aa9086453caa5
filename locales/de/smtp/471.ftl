smtp-471 = Störung eines lokalen Filters
    .summary = Kein SMTP-Code: Listen geben dem Spamfilter im eigenen Mailserver des Absenders die Schuld; suchen Sie die wahre Antwort in dessen Log.
    .meaning =
        Eine Antwort kann das nicht sein: Die Grammatik von SMTP erlaubt keine zweite Ziffer über 5. Die Listen, die ihn führen, nennen ihn „einen Fehler Ihres Mailservers“, oft durch den lokalen Spamfilter. Besser erklärt ihn `4.7.1`
        ohne seine Punkte: Dieser erweiterte Code sagt, dass eine Richtlinie die Nachricht vorerst nicht durchlässt.
    .seen =
        In den Bounce-Code-Tabellen von Versanddiensten und Loganalysatoren wie vtiger und Malcolm.
    .action =
        Suchen Sie die ursprüngliche Zeile im Log des sendenden Servers; dort steht der wahre Code, etwa `450` oder `451` mit `4.7.1` dahinter. Richten Sie sich nach diesem Code.
    .sender =
        Suchen Sie im Bounce nach der Zeile `Diagnostic-Code`; sie enthält die wahre Antwort. Fehlt sie, nennen Sie dem, der Ihren Mailserver betreibt, die Sendezeit und beide Adressen. Streichen Sie den Empfänger nicht von Ihrer
        Liste: Endgültiges ist nicht gesagt.
    .sending =
        Sehen Sie nach, was die Warteschlange bei dieser Nachricht als Grund angibt:

        { $postfix-queue }

        - Die Zeile kommt von einem anderen Server und spricht von Greylisting: Der nächste Versuch kommt durch.
        - Die Zeile kommt von Ihrem eigenen Server: Sein Ausgangsfilter hat die Nachricht aufgehalten. Sehen Sie im Log des Filters nach, und ob der Filter läuft.
        - Eine solche Zeile gibt es nicht: Das Programm, das 471 zeigt, hat die Nummer aus etwas anderem gebildet. Fragen Sie seinen Hersteller.
    .client =
        Zeigt Ihr Programm eigene Nummern, behalten Sie daneben die Zeile des Servers, und ordnen Sie nach der ersten Ziffer dieser Zeile ein.
    .send =
        Kein Server sollte ihn senden. Ein Filter, der nicht geantwortet hat, ist `451` mit `4.7.1`, Greylisting ist `450`, und eine wegen ihres Inhalts abgelehnte Nachricht ist `550` mit `5.7.1`.
