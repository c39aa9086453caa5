### Hinweise zu Paaren, deren kleinerer Code 533 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-533-550 =
    Die IANA setzt `533` in die Zeile von `5.7.1`, neben `550`; nach der Tabelle ist es also eine verweigerte Erlaubnis. Auf der Leitung ist nur Exim als Absender bekannt, und dort geht es um anderes: `533 no support for internationalised mailbox name`.

    Exim sendet für diese eine Ursache sogar beide. Bei `RCPT` bekommt der Client die `533`; in jedem anderen Augenblick sagt Exim bei demselben fehlenden `SMTPUTF8` `550 mailbox unavailable`. Ein `550` auf eine Nachricht mit Umlauten in den Adressen muss also auch nichts
    mit dem Postfach zu tun haben. Versuchen Sie es mit ASCII-Adressen, bevor Sie eine falsche Berechtigung melden.

smtp-note-533-551 =
    Diese beiden teilen sich eine Zeile im Register der IANA und sonst nichts. Es führt bei `X.7.1` `451, 454, 502, 503, 533, 550, 551` auf, und Codelisten im Web machen daraus „`533`: nicht berechtigt, wie `551`“.

    Suchen Sie in der Praxis im Text nach einer Adresse. `551 User not local; please try <jones@example.net>` gibt Ihnen eine Adresse zum Versuchen. `533 no support for internationalised mailbox name` bietet nichts: Der Host hinter Exim kann eine mit `SMTPUTF8` angekündigte
    Nachricht nicht nehmen. Dort nach einer Weiterleitungsadresse zu fragen führt zu nichts; von und an ASCII-Adressen zu senden kommt durch.

smtp-note-533-553 =
    Lesen Sie `533` als `553` mit einer falschen Ziffer. Beide lehnen einen Empfänger ab, weil irgendwo `SMTPUTF8` fehlt; RFC 6531 verlangt `553` und `5.6.7`, wo die Adresse des Empfängers ASCII sein muss, Exim sendet seine eigene Nummer, wenn es den nächsten Host gefragt
    hat.

    Die Nummer hilft, den schuldigen Host zu finden. `553 5.6.7` kommt von dem Server, mit dem Sie sprechen. `533 no support for internationalised mailbox name` von Exim heißt, dass der vordere Server es könnte und der dahinter nicht. Die Erweiterung auf dem vorderen noch
    einmal einzuschalten ändert nichts; sehen Sie sich den Weg an, den er nimmt.
