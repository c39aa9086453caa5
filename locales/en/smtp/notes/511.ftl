### How to tell 511 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-511-512 =
    According to lists on the web, `511` is about the part before the `@` and `512` about the part after it. chkuser on qmail does not keep to that:
    `511 sorry, can't find a valid MX for rcpt domain (#5.1.1 - chkuser)` is a DNS fault under the number for mailboxes, and if the text says
    `sender domain` instead, the fault is on your own side.

    So search the text for “MX” before you ask anyone for the right spelling of a name. Where `512` appears there is no such text to search, since no
    server is known to send `512`; go straight to the DNS.

smtp-note-511-550 =
    For a mailbox that does not exist the two mean the same, and the number depends on the software and its age. chkuser on qmail used to say
    `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)`; since 2.0.9 the same check says
    `550 5.1.1 sorry, no mailbox here by that name (chkuser)`. Courier uses both side by side: `550` with `User <…> unknown` for a local name, `511`
    for an address that none of its modules wants.

    Both numbers also cover things that are not the recipient’s fault: policy under `550`, a sender’s domain without MX under `511`. Remove an address
    from a list only if the words name the mailbox.
