### How to tell 455 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-455-501 =
    Repeat the same line on another day. `455` may turn into `250` without any change on your side; `501` comes back unchanged, because the value
    itself is broken. RFC 2852 shows both on one parameter: `BY=120;R` can get `455` when the server cannot promise the deadline today, while
    `BY=-30;R` gets `501 5.5.4`, since a deadline in the past makes no sense in that mode.

    A client that treats both as “bad parameter” and returns the mail makes a costly mistake. After the first, the message can wait in the queue;
    after the second, waiting does not help.

smtp-note-455-504 =
    If both numbers come from the same server, you are probably looking at two separate faults. `504` belongs to the login or, at Postfix, to a name
    without a full domain. `455` needs a parameter behind an address, or a server such as Stalwart that counts recipients.

    Time tells them apart. A server that answers `504 5.5.4` to `AUTH CRAM-MD5` will do so tomorrow, too; one that answers
    `455 4.5.3 Too many recipients.` begins to count again in the next transaction. So change the client’s settings in the first case, and let the
    queue run in the second.

smtp-note-455-555 =
    One question separates them: can the server not do it *now*, or not do it *at all*? RFC 2852 leaves the choice to the server, which alone knows
    whether a `BY` deadline fails because of today’s load or for good. Postfix does not know `BY`, so its answer is always the second:
    `555 5.5.4 Unsupported option: BY=120;R`.

    A program can make either mistake: keep a message in the queue for five days after a `555`, or drop the parameter at the first `455`, although the
    user asked for it. Drop the parameter at once if the server does not know it; wait first if it does.
