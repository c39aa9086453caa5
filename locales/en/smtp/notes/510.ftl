### How to tell 510 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-510-511 =
    One digit apart, and on bounce lists with the same gloss; on the wire they have different authors and different cures.
    `510 5.1.1 Your email address, …, is not subscribed to that group.` is groups.io, and *you* are missing from its list.
    `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` is a qmail server, and the *recipient* is missing.

    A mailing program that feeds both into one rule, “remove the address”, throws out a group that works. If the number comes from a table and no
    text came with it, nothing can be concluded; the original line has to be found first.

smtp-note-510-550 =
    Gmail puts `Address not found` above the `510 5.1.1` of groups.io, and with that heading one takes it for a `550 5.1.1`. It is not: the group is
    alive and would take the same message from a member. The quoted address gives it away, for `510` names the sender where `550 5.1.1` is about the
    recipient.

    So do not hunt for a typing error in the name of the group. If a subscriber complains, ask from which address the message went out; an alias or
    a second account is enough to be a stranger. Other list servers may say the same with `550 5.7.2`.

smtp-note-510-553 =
    Closest to each other are `553 5.7.1 … not owned by user …` and `510 5.1.1 … is not subscribed to that group.` Both object to the sender, and
    both are mended by writing from another account: the one you have logged in with in the first case, the one that the group knows in the second.
    Otherwise `553` is about how an address is written, which `510` never is on the wire.

    The stage helps, too. A probe that stops after `RCPT` can reproduce a `553`; the refusal of groups.io comes only after the message, so the same
    probe ends with a friendly `250` and proves nothing.
