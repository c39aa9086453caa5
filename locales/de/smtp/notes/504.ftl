### Hinweise zu Paaren, deren kleinerer Code 504 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-504-523 =
    Bei einer Anmeldung ohne TLS hängt die Nummer von der Software ab. Exim sagt `504 PLAIN authentication mechanism not supported`, wenn es `PLAIN` nur innerhalb von TLS und außerhalb ein anderes Verfahren hat; ein Server auf go-smtp sagt
    `523 5.7.10 TLS is required`. Tun Sie nach beiden dasselbe: erst TLS, dann wieder `EHLO`, dann anmelden.

    Außerhalb der Anmeldung endet die Ähnlichkeit. `504` kann auch ein Verfahren meinen, das es nicht gibt, oder einen zu kurzen Hostnamen, und dagegen hilft kein TLS. `523` am Ende einer Nachricht kommt von Courier und betrifft ihre Länge:
    `523 Message length (…) exceeds administrative limit`. Sehen Sie also zuerst auf den Befehl vor der Antwort.

smtp-note-504-534 =
    Behoben werden diese beiden an verschiedenen Stellen. Nach `504` ändern Sie das E-Mail-Programm: Dem Server fehlt das Verfahren, und das nächste auf seiner Liste geht vielleicht. Nach `534` sehen Sie auf das Konto: Der Server hat das Verfahren und nimmt
    es von diesem Benutzer nicht. `534 5.7.9 Application-specific password required` von Gmail ist der bekannte Fall; kein Verfahren der Liste führt darum herum.

    Ein Client, der ein Verfahren nach dem anderen versucht, tut daher nach der ersten Nummer gut daran und häuft nach der zweiten nur gescheiterte Anmeldungen an. Auch Courier hat ein `534`, aber für die Größe (`534 SIZE=Message too big`), und das kommt
    nach `MAIL`.

smtp-note-504-538 =
    Der Standard hat seine Nummer für diesen Fall gewechselt: RFC 2554 von 1999 antwortete mit `538`, RFC 4954 von 2007 mit `504`. Die ältere nennt die Abhilfe: aiosmtpd sagt noch `538 5.7.11 Encryption required for requested authentication mechanism`. Die
    neuere nicht: Exim sagt `504 PLAIN authentication mechanism not supported`, wenn es `PLAIN`, aber nicht jedes Verfahren, TLS vorbehält.

    Nur der neuere Code kann bedeuten, dass es das Verfahren dort gar nicht gibt, mit oder ohne TLS. Um es herauszufinden, vergleichen Sie die Liste nach `EHLO` vor und nach `STARTTLS`. Taucht das Verfahren in der zweiten auf, fehlte nur Verschlüsselung;
    wenn nicht, wählen Sie ein anderes.

smtp-note-504-555 =
    RFC 5321 gibt ihnen fast dieselben Worte, `Command parameter not implemented` und `MAIL FROM/RCPT TO parameters not recognized or not implemented`, deshalb werden sie verwechselt. Nach dem RFC entscheidet der Befehl: Hinter einer Adresse in `MAIL` oder
    `RCPT` ist es `555`, überall sonst `504`.

    Zwei Server halten sich nicht daran. Sendmail sagt `504 5.7.0 Sorry, RET not supported, we do not allow DSN`, und Postfix benutzt die Nummer für Adressen: `504 5.5.2 <user>: Recipient address rejected: need fully-qualified address` kommt nach `RCPT` und
    hat keinen Parameter, den man entfernen könnte; die Adresse selbst braucht ihre Domain. Bevor Sie Optionen streichen, sehen Sie nach, ob der Text eine nennt: Postfix zitiert sie, wie in `555 5.5.4 Unsupported option: BY=120;R`.
