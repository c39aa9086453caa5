### How to tell 451 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-451-452 =
    `452 4.3.1 Insufficient system storage` names its cause, and the cure is free space. `451 4.3.0` says only that something inside went wrong; even
    the administrator of that server needs the log to know what.

    One case is less clear. For too many recipients the standard number is `452`, but OpenSMTPD and Dovecot answer `451 4.5.3`, and IANA’s table pairs
    `451` with `X.5.3` as well. If the refusals begin after a row of accepted recipients and go on to the end, take them for a limit, whichever number
    they have, and continue with `DATA`. A real `451` in the middle of `RCPT` commands refuses one address and not those around it.

smtp-note-451-453 =
    After `ATRN`, `453` ends a successful poll and `451` a failed one. Before `453 You have no mail`, the provider looked up your domains and opened
    their queues. `451 Unable to process ATRN request now` means that the provider could not even look up which domains are yours, so whether mail
    waits is unknown.

    So a script should treat the two differently. After `453`, wait for the next scheduled poll. After `451`, come back sooner, but not at once, and
    raise an alarm if it happens several times in a row: the fault is in a mapping database at the provider, and mail may be waiting there.

smtp-note-451-454 =
    The command tells these two apart: `454` answers `AUTH` or `STARTTLS`, `451` belongs to the mail itself. A submission server whose database is
    down can send both in turn. The login gets `454 4.7.0 Temporary authentication failure`; a client that goes on without it may then hear
    `451 4.3.0 … Temporary lookup failure` at its first `RCPT`.

    So when users report one code and senders from outside report the other in the same minute, it is one outage, not two. One exception: if a filter
    (milter) refuses `STARTTLS` with any 4yz reply, `451` included, Postfix passes it on to the client as `454 4.3.0 Try again later`.

smtp-note-451-458 =
    `ETRN` knows no `451` of its own; where other commands complain of a local error, it says `458 Unable to queue messages`. A search for `451` in
    the log of a backup MX therefore misses every failed queue start. And `458` does not mean that mail was refused: the mail still lies in the queue.

    The effect differs, too. A `451` stops one message on its way in, and the sending side repeats it. A `458` stops nothing; the regular queue run
    delivers anyway, later. If the two turn up together on one host, look for a common cause such as a full process table before you treat them one by
    one.

smtp-note-451-471 =
    If a table of bounce codes offers you `471`, try reading it as `451 4.7.1`, policy that holds the message for now; the digits of the enhanced code
    are all there. An Exim greylist produces just such a line, and the next attempt of your queue settles it without you.

    The list that explains `471` says “local filter” and means yours; the `451` says “local error” and means the other server. So administrators
    search on the wrong machine. Before you restart any filter, see in your log who answered: a line with a remote host name and an IP address in
    brackets comes from the other side, a line from your own content filter from yours.
