### Notes on the pairs whose lower code is 201: how to tell the two codes apart in practice.

smtp-note-201-221 =
    Only `221` ends the connection. `201 Command okay, action aborted` closed a question that the server had asked; the connection stayed open, and
    the client of 1981 still had to send `QUIT` to get `221`. So the last lines of a transcript of that time can show both, one after the other.

    A parser for such old material should not stop reading at `201`. The other way round, a session of today that ends in `221` and holds no `250`
    except the one for `EHLO` has not aborted anything: it never got as far as a message.

smtp-note-201-250 =
    `201` was a success number for a canceled action. SMTP has no such number: `RSET` and the final dot both get `250`. A script that counts
    deliveries by their success lines was right to skip `201`, and is wrong as soon as it counts every `250`.

    Take one session with two messages of which the client withdraws the first by `RSET`. The log holds seven or more lines that begin with `250`, and
    exactly one message was handed over. Count the replies to the end of the text, such as `250 2.0.0 Ok: queued as 4XyZ123`.
