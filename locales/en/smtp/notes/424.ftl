### Notes on pairs of which 424 is the lower code: how to tell the two apart in practice.

smtp-note-424-450 =
    Read the words, not only the number. With `424 4.2.4 Mailing list expansion problem: <user@example.com>` OpenSMTPD admits that it could not look
    something up; the sender can neither speed it up nor cause it. `450` has many causes, and several of them are about you: missing reverse DNS, a
    sender’s domain that does not resolve, a rate limit.

    So at `450` ask what you have to fix; at `424` ask whether anybody has told the other side. Do not be misled by “mailing list”: that text may be
    about a plain user’s mailbox as well as about a list. When all addresses of a domain answer `424`, suspect its alias table.

smtp-note-424-451 =
    Most servers would have said `451` here. When OpenSMTPD has a table that it cannot read, it says `424`; Postfix in the same trouble answers
    `451 4.3.0 <user@example.com>: Temporary lookup failure`. For a sender these are one case. A rule in your software that treats every 4yz alike
    needs no extra line for `424`.

    For an administrator, `424` says more: it names the step where an address becomes a destination. Disk, filter and scanner are not the cause, so go
    straight to aliases, virtual tables and `.forward` files. With a bare `451` the search starts at the log of that second.

smtp-note-424-452 =
    IANA’s table pairs `4.2.4`, the mailing list problem, with `450` and `452`, so a list server may well answer `452 4.2.4`. Whoever reads `452`
    thinks of a full disk or too many recipients, and overlooks the enhanced code. OpenSMTPD’s `424 4.2.4` avoids that confusion, but no RFC knows the
    number.

    Read the enhanced code first. `4.2.4` means expansion, whichever number leads; `4.2.2` and `4.3.1` mean space; `4.5.3` means that you should send
    the rest in a new transaction now. Only the last is yours to act on. Splitting a message into smaller ones helps against `452 4.5.3`, and never
    against `424`.

smtp-note-424-524 =
    `Mailing list expansion problem` is the text of both; only the first digit differs. OpenSMTPD says `424` when a lookup failed and may work next
    time. It says `524` when the lookup worked and led nowhere: an alias chain that is too deep, a name without any delivery at the end, an address
    missing from the virtual table.

    At `524` an administrator should look at the table itself, at `424` at what is behind it: database, file permissions, network. Senders hear of
    `524` at once and should tell the recipient. Do not delete addresses automatically after `524`: a broken alias after a server move produces it for
    healthy users. After `AUTH`, lists give `524` another meaning.
