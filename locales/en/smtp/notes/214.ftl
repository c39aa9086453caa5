### Notes on the pairs whose lower code is 214: how to tell the two codes apart in practice.

smtp-note-214-215 =
    A person reads the one, a program read the other. `214` is prose for a person at a keyboard. `215 T Text first, please` had a letter in a
    fixed place, and the program at the other end changed its behaviour by it; the friendly rest of the line was decoration.

    If you edit a page of historic codes, that is the point to keep: the neighbour in the number line is not the neighbour in use. And if a live
    host sends the second, do not look for it in the help texts of your mail server. Look at which service answers on that port.

smtp-note-214-250 =
    `HELP` asks what the software knows, `EHLO` asks what you may use now. The Postfix reply to the first names `AUTH` and `STARTTLS` as soon as
    they are compiled in, even where the configuration hides them; the `250-` lines after the second leave them out.

    Take a complaint like this: “Your server claims AUTH in its help, yet it refuses our login.” There is no contradiction. The client must go by
    `250-AUTH PLAIN LOGIN` on the same connection, after TLS if TLS is used. Where that line is missing, login is not on offer, whatever the text
    under `214` says.

smtp-note-214-502 =
    A monitoring script sends `HELP` as a sign of life and is happy with `214`. Then it meets an older Postfix that says
    `502 5.5.2 Error: command not recognized`, raises an alarm, and somebody gets up at night for a mail system that works. Postfix has had `HELP`
    only since version 3.9 of 2024.

    A refusal of this one command says nothing about mail. RFC 5321 asks servers to support it but allows `502`. Use `NOOP` for the heartbeat, or
    better a full greeting, `EHLO` and `QUIT`. If you need the other answer for a scanner’s report, remember that it may tell the software’s name
    to everybody who asks.
