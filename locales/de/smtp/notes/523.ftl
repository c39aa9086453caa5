### Hinweise zu Paaren, deren kleinerer Code 523 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-523-524 =
    Beide stammen aus derselben Familie von RFC 5248, und in einer Codetabelle sehen sie gleich aus: Verschlüsselung bei einer Anmeldung. Auf der Leitung kommen sie von verschiedenen Programmen. `523 5.7.10` ist Dovecot oder ein Server auf go-smtp, der soeben `AUTH` auf
    einer Verbindung ohne TLS gesehen hat. `524 5.2.4 Mailing list expansion problem` ist OpenSMTPD, das von einem Alias spricht.

    Eine Codeliste führt hier in die Irre: Jemand liest zur `524` „braucht Verschlüsselung“, ändert eine Stunde lang TLS-Einstellungen, und der fehlerhafte Alias bleibt. Sehen Sie im Log eine Zeile höher. War der letzte Befehl `RCPT`, hilft keine TLS-Einstellung.

smtp-note-523-530 =
    Ein Client, der sich zu früh anmeldet, bekommt `523`; einer, der die Anmeldung auslässt, bekommt `530`. Fragen Sie, welcher Befehl vor der Antwort steht. `AUTH`, dann `523 5.7.10 TLS is required`: Der Client hat es versucht, nur ohne TLS. `MAIL`, dann
    `530 5.7.0 Authentication required`: Er hat es nie versucht.

    Beide können in einem Log stehen. Ein Skript, das das abgelehnte `AUTH` nicht beachtet und mit `MAIL` weitermacht, zeigt seinem Benutzer nur die letzte Antwort, `530`, oder das eigene `502 5.7.0 Please authenticate first` von go-smtp. So trägt mancher ein Passwort ein,
    das schon da war. Gehen Sie zur ersten Ablehnung hinauf und schalten Sie TLS ein; die zweite verschwindet mit ihr.

smtp-note-523-538 =
    Für den Client ist das eine Ablehnung mit zwei Nummern, und RFC 4954 schreibt eine dritte vor, `504 5.5.4`. Code, der nur auf eine Nummer prüft, funktioniert nur mit einer Sorte Server. Schreiben Sie die Prüfung als „Anmeldung abgelehnt, noch kein TLS“, und alle drei
    sind abgedeckt.

    Welche Sie sehen, verrät die Software: `523 5.7.10` deutet auf Dovecot oder go-smtp, `538 5.7.11` auf aiosmtpd. Eine Vorsicht bleibt. Eine `523` *nach der Nachricht* hat nichts mit Anmeldungen zu tun; `523 Message length (…) exceeds administrative limit` ist von Courier
    und betrifft die Länge der E-Mail, an der TLS nichts ändert.

smtp-note-523-552 =
    Verglichen werden diese wegen Courier. Sein `523 Message length (… bytes) exceeds administrative limit(…).` sagt, was andere Server mit `552 5.3.4` sagen: Die Nachricht ist über der Grenze, und eine kleinere kommt durch. Die beiden Zahlen im Text von Courier sagen
    sogar, um wie viel sie zu lang ist.

    Bevor Sie etwas verkleinern, prüfen Sie die Phase. Eine `523` unmittelbar nach `AUTH` will TLS und hat nichts mit der Größe zu tun. Eine `552` kann ein volles Postfach meinen, und dann kommt auch eine kleinere Nachricht als Bounce zurück; der Text von Courier meint
    das nie.
