### How to tell 500 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-500-501 =
    Split the refused line at its first space. An objection to the word before the space is `500`, to the rest `501`. Postfix shows both:
    `MIAL FROM:<a@example.com>` gets `500 5.5.2 Error: command not recognized`, and `MAIL FROM:<a@example.com> RET=ALL` gets
    `501 5.5.4 Bad RET parameter syntax`.

    There are two exceptions. Postfix answers an `ETRN` without a domain with `500 Syntax: ETRN domain`, and OpenSMTPD gives `500` to a command that
    takes no argument but got one. Inside a login neither number means a command: the first stands for a line that is too long, the second for Base64
    that cannot be decoded.

smtp-note-500-502 =
    The question is whether the server knows the word. A current Postfix tells you: `500 5.5.2 Error: command not recognized` for an invented command,
    `502 5.5.1 Error: command not implemented` for `STARTTLS` where TLS is not set up. Before version 3.7 both got `502`, and postscreen still answers
    that way. There, go by the enhanced code: `5.5.2` for an unknown word, `5.5.1` for one that is switched off.

    Do not look for a typing error behind `502`: the server’s configuration decides, and the list after `EHLO` shows beforehand what it offers.

smtp-note-500-503 =
    Picture a script that ignores replies. Its `MAIL` is refused, so `RCPT` and `DATA` get `503`; it sends the text of the message all the same, and
    now each line counts as a command and gets `500`. Postfix puts an end to it as soon as a line looks like a header:
    `221 2.7.0 Error: I can break rules, too. Goodbye.`

    In such a log neither number is the one to fix. Scroll up to the reply before the first `503`. If only one of the two numbers occurs, it tells you
    what to check: `500` the command word itself, `503` what was sent before the command.
