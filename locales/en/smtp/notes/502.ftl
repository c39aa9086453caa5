### How to tell 502 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-502-503 =
    `502` lasts as long as the connection; `503` goes away with the missing step. `AUTH` before TLS may get
    `503 5.5.1 Error: authentication not enabled` from Postfix and work a minute later under TLS; `STARTTLS` at a Postfix with TLS switched off stays
    `502 5.5.1`, whatever you send before it.

    Three servers swap the numbers, so read the words there. Courier answers `502 ESMTP command error` to a bad order, and even
    `502 Polite people say HELO first`. OpenSMTPD answers `503` with `Command not supported`, Exim with `command used when not advertised`, to `AUTH`
    or `STARTTLS` that it does not offer; no change of order will fix that.

smtp-note-502-504 =
    Either the command itself is refused or only its argument. To `AUTH NTLM`, aiosmtpd answers `504 5.5.4 Unrecognized authentication type`: logging
    in works there, only not this way, so the next mechanism of the list is worth a try. A `502` to the same line says that the server offers no login
    on this connection, and every further mechanism is a waste of time.

    The same goes for `HELP MAIL`: after `504` a bare `HELP` may still give you something, after `502` it will not. If a mail program shows either
    number and then asks for the password again, ignore the dialog; no password has been looked at.

smtp-note-502-540 =
    Only `STARTTLS` brings these two together. Asked for TLS that nobody has set up, Postfix answers `502 5.5.1 Error: command not implemented` and
    Courier `540 TLS not available.` The situation is the same, and so is the way out: TLS is set up on the server, or the client stops asking. A
    client that reads the list after `EHLO` meets neither.

    After `RCPT` they have nothing in common. `540 5.7.1` from Rambler speaks of a mailbox that is no longer in use, and has nothing to do with
    encryption; a `502` at that point, from Courier, says that the order of commands is wrong.
