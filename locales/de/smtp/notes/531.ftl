### Hinweise zu Paaren, deren kleinerer Code 531 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-531-552 =
    Die Geschichte verbindet sie: RFC 821 hatte `552` für zu viele Empfänger, und Courier hat `531 Too many recipients.` für dieselbe Klage. Lesen Sie die Nummer von Courier nach ihren Ziffern, erhalten Sie `5.3.1`, ein volles Mailsystem, und suchen Plattenplatz, der nicht
    fehlt.

    Die Stelle in der Sitzung zeigt, was es ist. Wurden die ersten hundert `RCPT`-Befehle angenommen und Nummer 101 nicht, ist die Liste zu lang, welche der beiden Sie auch sehen. Bekommt gleich der erste Empfänger `552 5.2.2`, ist jenes Postfach voll. Die Liste zu teilen
    hilft nur im ersten Fall.
