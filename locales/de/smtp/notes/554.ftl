### Hinweise zu Paaren, deren kleinerer Code 554 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-554-571 =
    Für eine als Spam abgelehnte Nachricht neigt Postfix mit einer Zugriffsregel zu `554 5.7.1`, und Installationen mit rspamd wie ApisCP haben `571`; in der Schwere besteht kein Unterschied.

    Der Unterschied ist, wie viel abgelehnt wird. `571 Delivery not authorized, message refused.` von Courier nach `RCPT` hält einen Empfänger auf, dessen eigener Filter nein sagte, während die anderen die E-Mail noch bekommen. Eine `554` nach dem abschließenden Punkt hält alle
    auf. Und eine `554` in der Begrüßung zielt auf Ihre IP-Adresse; das sagt kein Inhaltsfilter.
