### How to tell 510 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-510-511 =
    Lists of bounce codes explain both in the same words; on the wire they come from different servers and need different cures.
    `510 5.1.1 Your email address, …, is not subscribed to that group.` is groups.io, and *you* are missing from its list.
    `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` is a qmail server, and the *recipient* is missing.

    A mailing program with one rule for both, “remove the address”, drops a group that works. If the number comes from a table without any text, it
    proves nothing; find the original line first.

smtp-note-510-550 =
    Gmail puts `Address not found` above the `510 5.1.1` of groups.io, so it looks like a `550 5.1.1`. It is not: the group exists and would take the
    same message from a member. The quoted address shows it: `510` names the sender, while `550 5.1.1` is about the recipient.

    So do not look for a typing error in the name of the group. If a subscriber complains, ask from which address the message went out; the group does
    not know an alias or a second account. Other list servers may say the same with `550 5.7.2`.

smtp-note-510-553 =
    Two of these replies are alike: `553 5.7.1 … not owned by user …` and `510 5.1.1 … is not subscribed to that group.` Both object to the sender,
    and the remedy for both is to write from another account: in the first case from the one that you have logged in with, in the second from the one
    that the group knows. Otherwise `553` is about how an address is written, which `510` never is on the wire.

    The stage helps, too. A probe that stops after `RCPT` can reproduce a `553`; the refusal of groups.io comes only after the message, so the same
    probe ends with `250` and proves nothing.
