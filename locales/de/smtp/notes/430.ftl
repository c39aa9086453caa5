### Hinweise zu Paaren, deren kleinerer Code 430 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-430-503 =
    Der erweiterte Code `4.5.1` lässt `430` wie eine mildere `503` aussehen, denn beide gehören zu einem ungültigen Befehl. So entsteht `430` aber nicht. Postfix im Testbetrieb ändert nur die erste Ziffer, seine
    `503 5.5.1 Error: need MAIL command` geht also als `403 4.5.1` hinaus, nie als `430`.

    Richten Sie sich daher nach den Worten. `430 4.7.0 Must issue a STARTTLS command first` verlangt Verschlüsselung, und ein Umordnen des Skripts hilft nicht; `503 5.5.1 Error: send HELO/EHLO first` verlangt einen Befehl
    mehr, und kein Zertifikat hilft. Bei einer `503` suchen Sie weiter oben im Log nach einer früheren Ablehnung. Eine `430` braucht diese Suche nicht, denn ihr eigener Text nennt den Grund.

smtp-note-430-530 =
    Eine Testeinstellung in `main.cf` macht aus dem einen das andere. `530 5.7.0 Must issue a STARTTLS command first` sagt Postfix gewöhnlich; `430 4.7.0` mit denselben Worten sagt es, nachdem jemand `soft_bounce = yes`
    geschrieben hat. Die Regel dahinter hat sich nicht geändert, die Abhilfe auch nicht.

    Anders ist nur, wann jemand davon hört. Eine `530` kommt sofort zum Absender zurück. Nach einer `430` versucht es die Warteschlange tagelang wortlos weiter, und der Bounce kommt, wenn die E-Mail überholt ist. Sehen Sie also
    `430` in einem Log, schalten Sie jetzt TLS im Client ein, als begänne die Nummer mit 5.
