### Hinweise zu Paaren, deren kleinerer Code 510 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-510-511 =
    Listen mit Bounce-Codes erklären beide mit denselben Worten; auf der Leitung kommen sie von verschiedenen Servern und brauchen verschiedene Abhilfe. `510 5.1.1 Your email address, …, is not subscribed to that group.` ist groups.io, und *Sie* fehlen auf dessen
    Liste. `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` ist ein qmail-Server, und der *Empfänger* fehlt.

    Ein Versandprogramm mit einer Regel für beide, „Adresse entfernen“, wirft eine Gruppe hinaus, die funktioniert. Stammt die Nummer aus einer Tabelle ohne Text, beweist sie nichts; suchen Sie zuerst die ursprüngliche Zeile.

smtp-note-510-550 =
    Gmail setzt `Address not found` über das `510 5.1.1` von groups.io, sodass es wie ein `550 5.1.1` aussieht. Das ist es nicht: Die Gruppe gibt es, und sie nähme dieselbe Nachricht von einem Mitglied. Die zitierte Adresse zeigt es: `510` nennt den
    Absender, bei `550 5.1.1` geht es um den Empfänger.

    Suchen Sie also keinen Tippfehler im Namen der Gruppe. Beklagt sich ein Abonnent, fragen Sie, von welcher Adresse die Nachricht ausging; die Gruppe kennt keinen Alias und kein zweites Konto. Andere Listenserver sagen dasselbe vielleicht mit
    `550 5.7.2`.

smtp-note-510-553 =
    Zwei dieser Antworten gleichen einander: `553 5.7.1 … not owned by user …` und `510 5.1.1 … is not subscribed to that group.` Beide haben etwas gegen den Absender, und bei beiden hilft es, von einem anderen Konto zu schreiben: im ersten Fall von dem, mit dem Sie angemeldet sind, im zweiten von dem, das die Gruppe kennt. Sonst geht es bei `553` darum, wie eine Adresse geschrieben ist; bei `510` ist das auf der Leitung nie der Fall.

    Auch die Phase hilft. Eine Probe, die nach `RCPT` aufhört, kann eine `553` wiederholen; die Ablehnung von groups.io kommt erst nach der Nachricht, dieselbe Probe endet also mit `250` und beweist nichts.
