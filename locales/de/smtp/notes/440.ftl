### Hinweise zu Paaren, deren kleinerer Code 440 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-440-454 =
    Die Stelle der Zeile trennt sie. `440` ist die allererste Zeile auf der Verbindung, bevor jemand `EHLO` gesendet hat; `454 4.7.0 TLS not available due to local problem` beantwortet ein `STARTTLS`, das der Client soeben
    gesendet hat.

    Danach richtet sich, was der sendende Server tun kann. Nach `454` geht die Sitzung weiter, und ein Client, dessen Richtlinie es erlaubt, sendet die E-Mail in derselben Sekunde im Klartext. Nach `440` ist die Sitzung vorbei,
    also bleibt es wirkungslos, in Postfix die TLS-Stufe von `encrypt` auf `may` zu ändern. Auch bei einem Host, der wirklich `454` antwortet, ändern Sie die Stufe nur für diesen Host, in `smtp_tls_policy_maps`, und nicht für
    alle E-Mail.

smtp-note-440-540 =
    Beide Zeilen kommen von Courier und sagen `TLS not available`, eine Suche im Log findet sie also zusammen. Lesen Sie bis zum Ende: Nur die `440` geht mit `but it's required for this connection.` weiter. Jener Server will TLS
    und kann es nicht; einer, der `540` sagt, kommt ohne TLS aus und wurde trotzdem darum gebeten.

    Die Reparatur ist verschieden. Bei `440` hat jemand ein Zertifikat erneuert und unlesbar hinterlassen oder das Programm `couriertls` verschoben. Bei `540` sehen Sie auf den Client: Er sandte `STARTTLS`, obwohl `EHLO` es nicht
    angeboten hatte, oder zu spät, nach `MAIL` oder `RSET`. Ein `540 5.7.1 ... recipient address rejected: Inactive` kommt von Rambler und betrifft ein Postfach.
