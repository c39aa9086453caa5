### Notes on the pairs whose lower code is 221: how to tell the two codes apart in practice.

smtp-note-221-250 =
    The receipt is the `250` after the final dot; the `221` after `QUIT` is the door falling shut. If the line breaks between the two, the server
    has the message all the same, and a client that sends it again produces a double. Commit to your database at the first.

    Even an RFC has mixed them up: the example session in RFC 1985 answers `QUIT` with `250 Goodbye`. To a client that goes by the first digit it
    makes no difference. What does hurt is the reverse, a goodbye that nobody asked for, such as the `221 2.7.0` that Postfix gives to a client
    sending header lines as commands. To a naive counter of 2yz lines it looks like success.

smtp-note-221-421 =
    Ask who hung up. If the last line from the client is `QUIT`, the end was wanted: `221 2.0.0 Bye`. If the client’s last line is anything else,
    or it had been silent for minutes, the server left on its own: `421 4.4.2 mail.example.com Error: timeout exceeded` from Postfix.

    The practical consequence concerns the queue. After the one there is nothing to do; after the other every message without its own confirmation
    goes back to waiting. Programs that keep connections open between messages meet the second all the time and should treat it as routine: open a
    new connection, send the next message, raise no alarm unless the same thing happens at once again.
