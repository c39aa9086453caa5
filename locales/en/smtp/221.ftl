smtp-221 = Closing connection
    .summary = Goodbye: the server confirms `QUIT` and ends the session.
    .meaning =
        The client has taken its leave, and the server answers before it hangs up. A transaction that was still open is dropped; what was accepted
        with `250` before stays accepted. The reply itself is no receipt for a message. Postfix also uses it for ejecting clients that do not speak
        SMTP, with the words `Error: I can break rules, too. Goodbye.`
    .seen =
        As the last line of nearly every session. The Postfix variant follows an HTTP request, a header line or another forbidden command.
    .action =
        After your own `QUIT` all is well. To learn what became of the message, look at the reply to the end of its text.

        - It came without `QUIT`: see which line the client sent before. A header line means that it sent the message text although `DATA` had not
          been accepted.
        - The connection broke before it came: do not send again what was already accepted.
    .send =
        Answer `QUIT` with it, even if no message was sent, and close only then. To break off a session yourself, say `421`.
