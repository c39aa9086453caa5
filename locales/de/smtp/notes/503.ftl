### Hinweise zu Paaren, deren kleinerer Code 503 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-503-530 =
    Sehen Sie nach, ob die Antwort den fehlenden Schritt nennt. `530 5.7.0 Must issue a STARTTLS command first` tut es; solange TLS fehlt, antwortet es auf `AUTH` ebenso wie auf `MAIL`. `503 5.5.1 Error: authentication not enabled` tut es nicht: Der Client hat `AUTH` an
    einem Port oder in einem Augenblick gesendet, wo der Server keine Anmeldung anbietet.

    Das Passwort neu einzutippen hilft in keinem Fall: Niemand hat es angesehen. Ändern Sie stattdessen die Verbindung, in dieser Reihenfolge: Port 587, TLS, ein neues `EHLO`, dann `AUTH`. Nicht jeder Server hält sich an diese Nummern: Stalwart sagt
    `503 5.5.1 You must authenticate first.`, wo RFC 4954 eine `530` will.

smtp-note-503-554 =
    Nach `DATA` hängt die Nummer von der Software ab: Sind alle Empfänger abgewiesen, sagt Exim `503`, Postfix `554 5.5.1 Error: no valid recipients`, und RFC 5321 erlaubt beides. So oder so steht der Grund in den Antworten auf `RCPT` darüber.

    Nach einer Begrüßung mit `554` kommen beide in derselben Sitzung vor. Ein Server, der mit `554` eröffnet, soll alles mit `503` beantworten, bis der Client `QUIT` sagt; Postfix formuliert das als `503 5.7.0 Error: access denied for …`, Exim legt auf, und Sendmail sagt
    auf `EHLO` noch `250`. In einer solchen Sitzung ist die erste Zeile die Ursache, und der Rest folgt nur daraus. Suchen Sie also im Log nach der ersten Ablehnung, nicht nach der letzten.
