### How to tell 452 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-452-531 =
    After either number, sending software should do the same: deliver to the recipients who were accepted, and open a new transaction for the rest.
    `531 Too many recipients.` looks final, but it is about the length of the list, not about the addresses at its end.

    What differs is the fate of the refused recipients. After `452 4.5.3` they stay in the queue and get their mail without your help. A `531` from
    Courier makes each of them a failed address in a bounce, and a newsletter tool may remove them all. If many addresses failed with `531` at the
    same time, send to them again in a second batch and clear their mark.

smtp-note-452-552 =
    See whether the message is too large or the disk is full. `552 5.3.4` at `MAIL FROM:<…> SIZE=41943040` will come again tomorrow, because the
    message keeps its 40 MB. `452 4.3.1` at the same command says that the message is allowed and the disk is full; tomorrow there may be room.

    For too many recipients the RFCs differ. RFC 821 put them under `552`, RFC 5321 under `452`, and asks clients to take such a `552` as temporary.
    Do not count on it: the authors of Postfix considered that and left it out, because a `552` after `RCPT` can also mean too much data. Exim with
    `recipients_max_reject` goes further and answers `DATA` with `554`, so that nobody gets the message.
