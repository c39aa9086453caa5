### Notes on the pairs whose lower code is 201: how to tell the two codes apart in practice.

smtp-note-201-221 =
    Each of them ends something, and only one ends the connection. `201 Command okay, action aborted` closed a question that the server had asked;
    the channel stayed up, and the client of 1981 still had to say `QUIT` to hear `221`. In a transcript of that time you can therefore find both,
    one after the other, on the last lines.

    Whoever builds a parser for such old material should not stop reading at the first. The other way round, a present-day session that ends in
    `221` without any `250` before it has not aborted anything either: it simply never got as far as a message.

smtp-note-201-250 =
    Success of giving up against success of doing. The old protocol spent a number of its own on the first; SMTP folds it into the second, so that
    `RSET` and the final dot both earn `250`. A script that adds up success lines in order to count deliveries was right to skip `201` and is
    wrong as soon as it counts every `250`.

    Take one session with two messages of which the client withdraws the first by `RSET`. The log holds seven or more lines that begin with `250`,
    and exactly one message was handed over. Count the replies to the end of the text, such as `250 2.0.0 Ok: queued as 4XyZ123`.
