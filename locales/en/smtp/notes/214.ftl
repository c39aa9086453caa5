### Notes on the pairs whose lower code is 214: how to tell the two codes apart in practice.

smtp-note-214-215 =
    The text of `214` was written for a person at a keyboard, that of `215` for a program. In `215 T Text first, please` the letter had a fixed place,
    and the program at the other end acted on it; the rest of the line had no effect.

    If you edit a page of historic codes, keep that difference: two numbers in a row need not have related uses. If a live host sends `215`, do not
    look for it in the help texts of your mail server. Find out which service answers on that port.

smtp-note-214-250 =
    `HELP` asks what the software knows, `EHLO` asks what you may use now. The Postfix reply to `HELP` names `AUTH` and `STARTTLS` as soon as they are
    compiled in, even where the configuration hides them; the `250-` lines after `EHLO` leave them out.

    Take a complaint like this: “Your server claims AUTH in its help, yet it refuses our login.” There is no contradiction. The client must go by
    `250-AUTH PLAIN LOGIN` on the same connection, after TLS if TLS is used. Where that line is missing, the server offers no login, whatever the text
    under `214` says.

smtp-note-214-502 =
    A monitoring script may send `HELP` as a health check and expect `214`. An older Postfix then answers `502 5.5.2 Error: command not recognized`,
    since Postfix has had `HELP` only since version 3.9 of 2024. The script raises an alarm although the mail system works.

    A refusal of this one command says nothing about mail. RFC 5321 asks servers to support it but allows `502`. For the check, use `NOOP`, or better
    a full greeting, `EHLO` and `QUIT`. If a scanner’s report asks for `214` instead, remember that the text of `214` may tell the software’s name to
    everybody.
