### How to tell 459 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-459-550 =
    Do not let the first digit decide here. `459` looks temporary and is a refusal by list; `550` after `ETRN` looks like a dead mailbox, though no
    mailbox is in question. RFC 1985 adds to the confusion: its list of replies has `500` and `501`, but the section for clients speaks of “550 or
    551”, evidently a slip.

    Only one of them returns mail. After `RCPT` a `550` sends somebody’s message back. After `459` every message stays where it is, so a monitor that
    counts it as undeliverable mail raises a false alarm.
