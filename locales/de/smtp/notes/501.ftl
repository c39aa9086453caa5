### Hinweise zu Paaren, deren kleinerer Code 501 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-501-504 =
    Bei `501` ist der Wert fehlerhaft, bei `504` ist er wohlgeformt, wird hier aber nicht angenommen. Zwei der Prüfungen, die Postfix am Namen nach `EHLO` vornimmt, zeigen den Unterschied. `501 5.5.2 <[321.255.255.255]>: Helo command rejected: invalid ip address` ist in jedem Mailsystem
    falsch; `504 5.5.2 <mail1>: Helo command rejected: need fully-qualified hostname` betrifft einen Namen, den jemand anders annehmen könnte. Der erweiterte Code ist bei beiden derselbe und hilft hier nicht.

    Bei einer Anmeldung ist die Abhilfe verschieden. Nach `501` sehen Sie sich das Base64 an, das der Client gesendet hat; nach `504` lassen Sie die Kodierung in Ruhe und wählen ein anderes Verfahren. Ein neues Passwort hilft in keinem Fall.

smtp-note-501-553 =
    Bei ein und demselben fehlerhaften Absender hängt die Nummer von der Software ab: Postfix sagt `501 5.1.7 Bad sender address syntax`. OpenSMTPD sagt `553` mit `Sender address syntax error`, bei einem fehlerhaften Empfänger aber `501`.
    Solange der Text von Syntax spricht, behandeln Sie beide gleich und berichtigen die Adresse.

    Sie unterscheiden sich, wenn die Schreibung stimmt. `553 5.7.1 … Sender address rejected: not owned by user …` verschwindet nicht durch neues Tippen: Anmeldung und Absender gehören nicht zusammen. Die Adresse Buchstabe für Buchstabe zu
    vergleichen bringt in diesem Fall nichts.

smtp-note-501-555 =
    Senden Sie den Befehl noch einmal ohne alles hinter der Adresse. Geht er jetzt durch, lag der Fehler an einem Parameter: Postfix sagt `555 5.5.4 Unsupported option: FOO=1` bei einem Schlüsselwort, das es nicht kennt, und
    `501 5.5.4 Bad message size syntax` bei einem, das es kennt, mit einem Wert, den es nicht lesen kann. Lassen Sie die erste Art weg, berichtigen Sie die zweite.

    Wird auch der bloße Befehl abgelehnt, liegt der Fehler in der Adresse, und die Nummer hängt von der Software ab: Gmail benutzt `555 5.5.2 Syntax error`, wo Postfix `501` benutzt. Eine Ursache ist ein Programm, das den Anzeigenamen in die spitzen Klammern schreibt.
