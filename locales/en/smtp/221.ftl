smtp-221 = Closing connection
    .summary = Goodbye: the server confirms `QUIT` and ends the session.
    .meaning =
        A transaction that was still open is dropped; what was accepted with `250` before stays accepted. The reply itself is no receipt for a
        message.
    .conflict =
        RFC 5321 allows it for `QUIT` alone and wants `421` from a server that breaks off. Postfix also uses it when it ejects a client that does not
        speak SMTP, with the words `Error: I can break rules, too. Goodbye.`
    .seen =
        As the last line of nearly every session. Postfix also sends it, as `221 2.7.0`, after an HTTP request, a header line or another forbidden
        command.
    .action =
        After your own `QUIT` all is well. To learn what became of the message, look at the reply to the end of its text.
    .sending =
        If the connection broke before this reply came, do not send again what was already accepted. Postfix does not even wait for it:
        `smtp_skip_quit_response` is on by default.
    .receiving =
        Postfix logs `non-SMTP command from` with the client and the line when it ejects a client. A line in the form of a header is enough, and so is
        any word on this list:

        { $postfix-forbidden }
    .client =
        If it came without `QUIT`, see which line you sent before it. A header line means that you sent the message text although `DATA` had not
        been accepted: wait for `354` first.
    .send =
        Answer `QUIT` with it, even if no message was sent, and close only then. To break off a session yourself, say `421`.
