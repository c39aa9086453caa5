### Hinweise zu Paaren, deren kleinerer Code 513 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-513-550 =
    Abgelehntes Relaying hat viele Nummern: `513 Relaying denied.` von Courier, `550 relay not permitted` in der Standardkonfiguration von Exim, `550 5.1.2 Relay not allowed.` von Stalwart. Die Abhilfe ist unter jeder dieselbe: anmelden oder den MX-Eintrag
    berichtigen.

    Vorsicht bei `550`, das auch heißen kann, dass es das Postfach nicht gibt. `513` heißt das nie, denn Courier fragt, ob es für die Domain zuständig ist, bevor es nach dem Benutzer sucht. Entfernen Sie also nach einer `513` keine Adresse aus einer Liste; auf dem Server, zu dem die E-Mail hätte gehen sollen, kann die Adresse gültig sein.

smtp-note-513-553 =
    Manche Software benutzt jede der Nummern in der Bedeutung der anderen. Nach dem RFC geht es bei `553` um einen Postfachnamen, der nicht zugelassen ist; Courier führt das unter `513 Syntax error.` Und was Courier `513 Relaying denied.` nennt, ist auf vielen
    qmail-Servern `553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)`.

    Richten Sie sich also nach dem Text, nie nach der Nummer. `Relaying` oder `rcpthosts` heißt, dass dieser Server diese E-Mail nicht weitergibt: Melden Sie sich an, oder stellen Sie fest, wohin der MX-Eintrag führt. `Syntax` oder `not allowed` heißt, dass sich
    die Adresse ändern muss. Berichtigen Sie nach `Relaying denied.` die Schreibung, bekommen Sie dieselbe Antwort wieder.

smtp-note-513-554 =
    `513 Relaying denied.` ist bei Courier, was Postfix mit `554 5.7.1 <user@example.net>: Relay access denied` sagt. Stellen Sie bei beiden eine Frage: Ist die Domain des Empfängers Ihre? Wenn ja, muss der Server das lernen, in Postfix durch `relay_domains` und
    ähnliche Einstellungen, in Courier durch `esmtpacceptmailfor`. Wenn nicht, muss sich der Absender anmelden.

    Die gefährliche Reparatur ist, der IP-Adresse des Clients das Weiterleiten zu erlauben, weil seine eingehende E-Mail abgelehnt wurde. Die E-Mail kommt dann durch, und alles andere auch, was diese IP-Adresse an irgendwen sendet. Bedenken Sie außerdem, dass `554`
    auch außerhalb von `RCPT` vorkommt, als Begrüßung und nach der Nachricht; dort hat es nichts mit Relaying zu tun.
