### How to tell 452 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-452-531 =
    Sending software can do the same thing after either, and it should: deliver to those who were accepted, open a new transaction for the rest.
    `531 Too many recipients.` looks final, but the verdict falls on the length of the list, not on the people at its end.

    What goes wrong is the bookkeeping. `452 4.5.3` puts the surplus back into the queue, so they get their mail by themselves. A `531` from Courier
    turns each of them into a bounce, one report per person, and a newsletter tool may retire them all. If you see a block of 531 bounces with one and
    the same time, resend to those addresses in a second batch and clear their mark.

smtp-note-452-552 =
    Compare the message with the limit, then decide. `552 5.3.4` at `MAIL FROM:<…> SIZE=41943040` will be repeated word for word tomorrow, since 40 MB
    stay 40 MB. `452 4.3.1` at the same command says that the message is allowed and the disk is full; tomorrow may differ.

    The old quarrel is about too many recipients. RFC 821 put them under `552`, RFC 5321 under `452`, and asks clients to take such a `552` as
    temporary. Do not count on it: the authors of Postfix considered that and left it out, because a `552` after `RCPT` can also mean too much data.
    An Exim with `recipients_max_reject` goes further and answers `DATA` with `554`, so that nobody gets the message.
