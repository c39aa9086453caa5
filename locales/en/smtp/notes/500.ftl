### How to tell 500 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-500-501 =
    Cut the refused line at its first blank. An objection to the piece before it is `500`, to the rest `501`. Postfix shows the pure case:
    `MIAL FROM:<a@example.com>` gets `500 5.5.2 Error: command not recognized`, and `MAIL FROM:<a@example.com> RET=ALL` gets
    `501 5.5.4 Bad RET parameter syntax`.

    Two crossings are worth knowing. Postfix answers an `ETRN` without a domain with `500 Syntax: ETRN domain`, and OpenSMTPD gives `500` to a
    command that takes no argument but got one. And inside a login neither number means a command at all: one stands for a line that is too long,
    the other for Base64 that cannot be decoded.

smtp-note-500-502 =
    Has the server ever heard of the word? A current Postfix tells you: `500 5.5.2 Error: command not recognized` for an invented command,
    `502 5.5.1 Error: command not implemented` for `STARTTLS` where TLS is not set up. Before version 3.7 both got `502`, and postscreen still
    answers that way. There the enhanced code does the work: `5.5.2` for an unknown word, `5.5.1` for one that is switched off.

    Administrators lose time by looking for a typing error behind `502`. It is the server’s configuration that decides, and its list after `EHLO`
    shows it before you ask.

smtp-note-500-503 =
    Picture a script that ignores replies. Its `MAIL` is refused, so `RCPT` and `DATA` earn `503`; it sends the text of the message all the same,
    and now each line counts as a command and gets `500`. Postfix puts an end to it as soon as a line looks like a header:
    `221 2.7.0 Error: I can break rules, too. Goodbye.`

    In such a log neither number is the one to mend. Scroll up to the reply before the first `503`. Where only one of them stands alone, the reading
    is simple: `500` asks you to check the word, `503` to check what was sent before it.
