smtp-422 = Nicht definiert, angeblich Postfach voll
    .summary = Eine vorübergehende Ablehnung ohne vereinbarte Bedeutung: in Listen ein volles Postfach, in einem Produkt eine abgelaufene Lizenz; der sendende Server wartet.
    .meaning =
        Kein RFC definiert eine Antwort 422, und die Nummer hat drei Bedeutungen bekommen, die nichts miteinander zu tun haben. Die eine, die sicher auf der Leitung vorkommt, ist ein Barracuda-Filter,
        dessen Abonnement abgelaufen ist: Er antwortet `422 License Expired`.
    .conflict =
        Die Tabelle der IANA stellt 422 neben `X.7.12`, die Passwortumstellung, wie es RFC 5248 tat; RFC 4954, der diesen Fall definiert, sagt `432`. Listen im Web machen aus 422 ein volles Postfach, also
        `4.2.2` ohne seine Punkte.
    .seen =
        Bei E-Mail an Domains hinter einem Barracuda-Filter und in vielen Listen von Fehlercodes.
    .action =
        Richten Sie sich nach dem Text, nicht nach der Nummer.
    .sender =
        - `License Expired`: Mit Ihrer Nachricht ist alles in Ordnung. Sagen Sie dem Empfänger auf einem anderen Weg, dass er seinen Administrator informieren soll.
        - `Full mailbox` oder ähnliche Worte: Nur der Empfänger kann Platz schaffen. Senden Sie danach noch einmal.
        - Bei der Anmeldung Ihres E-Mail-Programms: Bitten Sie den, der das Konto betreut, um eine Anmeldung mit Passwort über TLS.
    .receiving =
        - Ihr Barracuda sagt `License Expired`: Erneuern Sie das Abonnement; was anderswo wartet, kommt mit den nächsten Versuchen an.
        - Ein Postfach ist über seiner Grenze: Sehen Sie nach, wie voll es ist: { $dovecot-quota }
    .client =
        Behandeln Sie es als einfaches 4yz: Behalten Sie die Nachricht und versuchen Sie es später erneut. Kam es nach `AUTH`, melden Sie sich einmal mit `PLAIN` über TLS an, wie bei `432`.
    .send =
        Verwenden Sie 422 nicht: Ein volles Postfach ist `452` mit `4.2.2`, eine Passwortumstellung `432` mit `4.7.12`.
