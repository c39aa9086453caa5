### Hinweise zu Paaren, deren kleinerer Code 417 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-417-451 =
    Ein toter Nameserver kann beides verursachen; es kommt darauf an, wer empfängt. Courier sagt `417 DNS lookup failure: example.net.  Try again later.`; Sendmail antwortet
    `451 4.1.8 Domain of sender address user@example.net does not resolve`, und nach einer SPF-Prüfung sagt ein anderer Server vielleicht `451 4.7.24`. Zeigt also ein Ziel `417` und ein anderes zur selben
    Stunde `451`, vermuten Sie eine gemeinsame Ursache und fragen Sie zuerst Ihre eigene Zone ab.

    Die übrigen Ursachen von `451` meint `417` nie: eine volle Warteschlange, einen abgestürzten Filter, eine Greylisting-Regel. Es betrifft immer die Absenderseite des Umschlags, den Namen in `HELO` oder SPF. Der
    Administrator des Empfängers ist deshalb selten der richtige Ansprechpartner, es sei denn, alle bekommen von dort `417`.

smtp-note-417-517 =
    Das Ergebnis einer DNS-Abfrage entscheidet zwischen den beiden, in derselben Prüfung derselben Software. `417 DNS lookup failure: example.net.  Try again later.` heißt, dass Courier keine Antwort bekam;
    `517-Domain does not exist: example.net.` heißt, dass die Antwort nein war. Bekommt eine Domain bald die eine, bald die andere Antwort, sind sich ihre Nameserver nicht einig; fragen Sie jeden einzeln.

    Bei SPF entscheidet eine Einstellung: Der empfangende Betreiber wählt, welche Ergebnisse er ablehnt und welche davon hart sind. Einmal abgelehnt, ergibt `softfail` in der Voreinstellung `517` und `neutral` `417`.
    Warten Sie also nicht darauf, dass ein `417` wegen `neutral` oder `none` vergeht: Es ändert sich nichts, bis Sie den Eintrag ändern. Nur `error` kann von selbst enden.

smtp-note-417-550 =
    Bei `417` liegt der Fehler auf der Absenderseite: Der Absender des Umschlags, der `HELO`-Name oder das SPF-Ergebnis Ihrer Domain ließ sich nicht prüfen. Bei `550` ist es meist die Adresse des Empfängers, wie in
    `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown`. Prüfen Sie also nicht die Schreibung des Empfängers, wenn ein Courier-Bounce „lookup failure“ sagt.

    Die beiden treffen sich, wenn die Absenderdomain endgültig defekt ist: Anderswo ist dieser Fall `550`, auf einem Courier beginnt er als `417`, solange die Abfragen bloß scheitern. Finden Sie beide in der
    Warteschlange eines Tages, vergleichen Sie die Domains, die die Texte nennen. Es werden dieselben sein.
