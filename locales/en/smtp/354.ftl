smtp-354 = Start mail input
    .summary = Not an error: the server waits for the message text, which the client sends and ends with a line holding only a dot.
    .meaning =
        `DATA` has been accepted, and every line from here on is message text, not a command. The message itself is not accepted yet; that is decided
        by the reply to the final dot. The end is the sequence `<CRLF>.<CRLF>`; bare line feeds do not count, and the client doubles a dot at the
        beginning of a text line.
    .seen =
        Between `DATA` and the message text in every log that shows commands. Clients that use `BDAT` never get it.
    .action =
        Send the text, the final dot, and wait for the reply.

        - The log stops here: the end of the text never reached the server. Compare a short and a long message; if only the long one hangs, look for a
          firewall or a packet size (MTU) problem on the way.
        - The text has gone out and no reply comes: wait at least ten minutes, since breaking off earlier leads to duplicates.
        - Programmer: with any other reply to `DATA`, do not send the text.
    .send =
        In answer to `DATA` once at least one recipient is accepted. With none, say `503` or `554`; what you already know to refuse, refuse now and
        not after a long transfer.
