### Hinweise zu Paaren, deren kleinerer Code 442 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-442-451 =
    Ihre Warteschlange behandelt beide gleich: Nach RFC 5321 macht ein Client, dessen Verbindung abreißt, weiter, als wäre `451` gekommen. Verschieden ist, was mit dem Exemplar geschah. Ein Server, der `451` sagte, hat die Nachricht
    nicht genommen. Ein Server, der verschwand, kann sie behalten haben.

    Postfix vermerkt diesen Zweifel in seinem Log:
    `lost connection with mail.example.com[192.0.2.25] while sending end of data -- message may be sent more than once`. Beklagt sich ein Empfänger über Duplikate, suchen Sie nach dieser Zeile, bevor Sie eine Mailingliste verdächtigen.
    Ein `451` an ihrer Stelle schließt Duplikate aus.
