### Notes on pairs of which 412 is the lower code: how to tell the two apart in practice.

smtp-note-412-450 =
    Everybody who sees `412 You are not whitelisted by this recipient, please try again later.` thinks of greylisting first. That is right for
    `450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted` and wrong here. `450` would refuse this recipient even alone; `412` appears
    only because another recipient stands in the same transaction.

    To prove it, send to that one address: the `412` is gone on the first try, whereas a greylisting `450` comes again until the waiting time is over.
    Nobody has to be put on a list, although the text speaks of one. If you run a system for mass mailings, count `412` neither as a soft bounce nor
    against the sender’s reputation.

smtp-note-412-452 =
    A good client does the same for both: it delivers to the recipients that were accepted, then starts again with the rest. Only the reasons differ.
    `452 4.5.3 Too many recipients` is a limit on the number, and the position of the refused recipient tells you the limit. `412` comes from
    different settings of two mailboxes and may refuse the second of two.

    To find out which it was, send to fewer recipients per message. If that cures it, it was `452`; if only messages of one recipient each get
    through, it was `412`. A client that already splits on `452` can do the same on `412`. No RFC knows `412`, though; only Courier’s source does.
