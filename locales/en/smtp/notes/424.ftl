### Notes on pairs of which 424 is the lower code: how to tell the two apart in practice.

smtp-note-424-450 =
    Words matter more than numbers here. `424 4.2.4 Mailing list expansion problem: <user@example.com>` is OpenSMTPD admitting that it could not look
    something up; the sender can neither speed it up nor provoke it. `450` has a dozen faces, and several of them are about you: missing reverse DNS,
    a sender’s domain that does not resolve, a rate limit.

    So the first question at `450` is “what have I to mend?”, at `424` “has anybody told the other side?”. Do not be led astray by “mailing list”
    either: that text may be about a plain user’s mailbox as well as about a list. When all addresses of a domain answer `424`, suspect its alias
    table.

smtp-note-424-451 =
    Most servers would have said `451` here. OpenSMTPD has a table that it cannot read, Postfix in the same trouble answers
    `451 4.3.0 <user@example.com>: Temporary lookup failure`; for a sender, these are one case. A rule in your software that treats every 4yz alike
    needs no extra line for `424`.

    What `451` does not tell you, and `424` does, is the place: the step where an address becomes a destination. Disk, filter and scanner are out of
    the question, so an administrator with `424` in the log may go straight to aliases, virtual tables and `.forward` files. With a bare `451` the
    search starts at the log of that second.

smtp-note-424-452 =
    IANA’s table ties `4.2.4`, the mailing list problem, to `450` and `452`, so a list server may well answer `452 4.2.4`. Yet whoever reads `452`
    thinks of a full disk or too many recipients, and the enhanced code gets overlooked. OpenSMTPD’s `424 4.2.4` avoids that confusion and creates
    another: a number that no RFC knows.

    Read the second group of digits first. `4.2.4` means expansion, whichever number leads; `4.2.2` and `4.3.1` mean space; `4.5.3` means that you
    should send the rest in a new transaction now. Only the last is yours to act on. Splitting a message into smaller ones helps against `452 4.5.3`,
    and never against `424`.

smtp-note-424-524 =
    Identical words, one digit: `Mailing list expansion problem` behind both. `424` is what OpenSMTPD says when a lookup failed and may work next
    time; `524` is what it says when the lookup worked and led nowhere: an alias chain that is too deep, a name without any delivery at the end, an
    address missing from the virtual table.

    An administrator should look at `524` with the table open, at `424` with the table’s back end open: database, file permissions, network. Senders
    hear of `524` at once and should tell the recipient. Be careful with automatic cleaning on `524`: a broken alias after a server move produces it
    for healthy users. And after `AUTH`, lists give `524` another sense.
