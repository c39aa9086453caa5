### Notes on pairs of which 412 is the lower code: how to tell the two apart in practice.

smtp-note-412-450 =
    Greylisting is the first guess of everybody who sees `412 You are not whitelisted by this recipient, please try again later.` It is a good guess
    for `450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted` and a wrong one here. `450` would hit this recipient even alone; `412`
    appears only because somebody else stands in the same transaction.

    Prove it by sending to that one address: the `412` is gone on the first try, whereas a greylisting `450` comes again until the waiting time is
    over. Nobody has to be put on a list, in spite of the word in the text. If you run a campaign system, count `412` neither as a soft bounce nor
    against the sender’s reputation.

smtp-note-412-452 =
    Both say “not in this transaction”, and for a good client both end the same way: deliver to those accepted, then start again with the rest. Only
    the reasons differ. `452 4.5.3 Too many recipients` is arithmetic, and the number of the recipient tells you the limit. `412` is a matter of taste
    between two mailboxes and may strike the second of two.

    Hence the practical hint: if lowering the number of recipients per message cures it, it was `452`; if it takes messages of one recipient each, it
    was `412`. A programmer who already handles `452` by splitting can send `412` down the same path. No RFC knows it, though; only Courier’s source
    does.
