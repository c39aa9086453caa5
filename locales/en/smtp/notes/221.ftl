### Notes on the pairs whose lower code is 221: how to tell the two codes apart in practice.

smtp-note-221-250 =
    The receipt for a message is the `250` after the final dot; the `221` after `QUIT` only ends the session. If the connection breaks between the
    two, the server has the message all the same, and a client that sends it again produces a duplicate. Record the message as sent when the `250`
    arrives.

    Even an RFC has mixed them up: the example session in RFC 1985 answers `QUIT` with `250 Goodbye`. To a client that goes by the first digit this
    makes no difference. A `221` without `QUIT` does: Postfix gives `221 2.7.0` to a client that sends header lines as commands, and a simple counter
    of 2yz lines takes it for success.

smtp-note-221-421 =
    If the client’s last line in the log is `QUIT`, the end was wanted: `221 2.0.0 Bye`. If the line is anything else, or the client had been silent
    for minutes, the server ended the session: `421 4.4.2 mail.example.com Error: timeout exceeded` from Postfix.

    After `221` there is nothing to do; after `421` every message without its own confirmation goes back into the queue. Programs that keep
    connections open between messages get `421` all the time and should treat it as routine: open a new connection, send the next message, and raise
    an alarm only if the same thing happens again at once.
