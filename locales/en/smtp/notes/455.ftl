### How to tell 455 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-455-501 =
    Repeat the same line on another day. `455` may turn into `250` without a keystroke on your side; `501` comes back unchanged, because the value
    itself is broken. RFC 2852 shows both on one parameter: `BY=120;R` can get `455` when the server cannot promise the deadline today, while
    `BY=-30;R` earns `501 5.5.4`, since a deadline in the past makes no sense in that mode.

    The costly mistake is a client that files both under “bad parameter” and returns the mail. A queue is made for the first of the two; for the
    second no queue is long enough.

smtp-note-455-504 =
    If both numbers turn up for the same partner, you are probably looking at two separate faults. `504` belongs to the login or, at Postfix, to a
    name without a full domain. `455` needs a parameter behind an address, or a server such as Stalwart that counts recipients.

    Time tells them apart. Whoever answered `504 5.5.4` to `AUTH CRAM-MD5` will do so tomorrow; whoever answered `455 4.5.3 Too many recipients.`
    has forgotten it by the next transaction. So change the client’s settings for the one, and let the queue run for the other.

smtp-note-455-555 =
    One question separates them: can the server not do it *now*, or not do it *at all*? RFC 2852 leaves the choice to the server, which alone knows
    whether a `BY` deadline fails because of today’s load or for good. Postfix has never heard of `BY`, so its answer is always the second:
    `555 5.5.4 Unsupported option: BY=120;R`.

    A program can go wrong in both directions: keep a `555` in the queue for five days, or throw the parameter away at the first `455`, although the
    user asked for it. Drop it at once in the one case, wait first in the other.
