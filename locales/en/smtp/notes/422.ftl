### Notes on pairs of which 422 is the lower code: how to tell the two apart in practice.

smtp-note-422-431 =
    Lists on the web explain both as “no space”, one for the mailbox, one for the server. On the wire you meet something else. `431 Mail system full.`
    really comes from Courier and really means a disk; `422 License Expired` comes from a Barracuda and has nothing to do with space. Nobody is known
    to send `422` for a quota.

    So do not ask a recipient to clean up because of a bare `422`. Read the words first. And with `431 Too many recipients.` the disk is innocent,
    too: split the message. If what you have is only a number from a report without text, ask the sending administrator for the full line of the log.

smtp-note-422-432 =
    A table made them look like synonyms: IANA’s registry names both beside `X.7.12`. Only `432` has an RFC behind it. If a server answers
    `432 4.7.12 A password transition is needed` to `AUTH`, you know what to do: one login with `PLAIN` under TLS. If it answers `422` there, act the
    same way, but tell its author about RFC 4954.

    Away from `AUTH` the resemblance ends. `422 License Expired` waits for an invoice to be paid, `432 4.3.2` for connections to drop. Lists add a
    third layer, a full mailbox for the one and a stopped queue for the other; both are enhanced codes whose dots were lost. Look at the stage first,
    then at the words.

smtp-note-422-452 =
    A full mailbox, answered correctly, reads `452 4.2.2 The email account that you tried to reach is over quota`. Drop the `452` and the dots, and
    you get the error `422` of so many help pages. So when a user reports `422`, ask for the whole line; more often than not there is a `452` or a
    `552` in front of it.

    If the line truly begins with `422`, do not start with quotas. The text decides, and the one text that is documented, `License Expired`, is about
    the filter in front of the mailbox. Both may be retried. But a quota can be cured by the recipient within minutes, a license only by whoever pays
    for it.

smtp-note-422-552 =
    Advice for these two gets copied from one page to the next: “mailbox full, contact the recipient”. For `552 5.2.2` it is sound; the bounce is
    final, and the person has to hear of it by another way. For `422` it is a guess, because no server is known to use it so, and your mail system is
    still trying.

    Two checks save time. First, has the message been given up? A number starting with 4 in a final bounce means that the retries ran out; then the
    text of the last attempt counts. Second, how big was it? `552 5.3.4` refuses by size, which no reading of `422` covers. A smaller message passes
    at once.
