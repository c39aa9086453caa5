### Notes on pairs of which 422 is the lower code: how to tell the two apart in practice.

smtp-note-422-431 =
    Lists on the web explain both as “no space”, one for the mailbox, one for the server. On the wire they mean something else.
    `431 Mail system full.` comes from Courier and really means a disk; `422 License Expired` comes from a Barracuda and has nothing to do with space.
    Nobody is known to send `422` for a quota.

    So do not ask a recipient to clean up because of a bare `422`. Read the words first. With `431 Too many recipients.` the disk is not the cause
    either: split the message. If you have only a number from a report without text, ask the administrator of the sending server for the full line of
    the log.

smtp-note-422-432 =
    IANA’s registry names both beside `X.7.12`, but only `432` has an RFC behind it. If a server answers `432 4.7.12 A password transition is needed`
    to `AUTH`, log in once with `PLAIN` under TLS. If it answers `422` there, do the same, but tell its author about RFC 4954.

    At other stages the two have nothing in common. `422 License Expired` lasts until somebody pays for the license, `432 4.3.2` until connections
    drop. Lists add a third meaning, a full mailbox for `422` and a stopped queue for `432`; both are enhanced codes whose dots were lost. Look at the
    stage first, then at the words.

smtp-note-422-452 =
    A full mailbox, answered correctly, reads `452 4.2.2 The email account that you tried to reach is over quota`. Without the `452` and the dots it
    becomes the error `422` of many help pages. So when a user reports `422`, ask for the whole line; a `452` or a `552` may stand in front of it.

    If the line truly begins with `422`, do not start with quotas. The text decides, and the one text that is documented, `License Expired`, is about
    the filter in front of the mailbox. Both replies may be retried. But the recipient can make room within minutes, while a license has to be renewed
    by whoever pays for it.

smtp-note-422-552 =
    The advice “mailbox full, contact the recipient” stands in many lists for both codes. For `552 5.2.2` it is right; the bounce is final, and the
    person has to hear of it by another channel. For `422` it is a guess, because no server is known to use it so, and your mail system is still
    trying.

    Check two things. First, has the message been given up? A number starting with 4 in a final bounce means that the retries ran out; then the text
    of the last attempt counts. Second, how big was it? `552 5.3.4` refuses by size, which no reading of `422` covers. A smaller message passes at
    once.
