### How to tell 451 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-451-452 =
    Disk or daemon? `452 4.3.1 Insufficient system storage` is a plain statement, and its cure is a plain one: free space. `451 4.3.0` admits only
    that something inside went wrong, and even its administrator needs the log to know what.

    One case blurs the line. For too many recipients the standard number is `452`, but OpenSMTPD answers `451 4.5.3`, and IANA’s table pairs 451 with
    `X.5.3` as well. If the refusals begin after a row of accepted recipients and go on to the end, take them for a limit, whichever number they bear,
    and continue with `DATA`. A real 451 in the middle of `RCPT` commands hits one address and spares its neighbors.

smtp-note-451-453 =
    After `ATRN`, 453 closes a healthy poll and `451` spoils it. `453 You have no mail` was decided with full knowledge: the provider looked up your
    domains and opened their queues. `451 Unable to process ATRN request now` means that it could not even look up which domains are yours, so whether
    mail waits is unknown.

    That is why the two deserve different treatment in a script. After 453 sleep until the next scheduled poll. After `451` come back sooner, but not
    at once, and raise an alarm if it happens several times in a row; behind it sits a mapping database at the provider, and mail may be piling up
    unseen.

smtp-note-451-454 =
    Read the command, and you need not read the number: `454` answers `AUTH` or `STARTTLS`, `451` belongs to the mail itself. A submission server with
    a dead database can show you both in turn. The login gets `454 4.7.0 Temporary authentication failure`; a client that goes on without it may then
    hear `451 4.3.0 … Temporary lookup failure` at its first `RCPT`.

    So when users report one and senders from outside report the other at the same minute, it is one outage, not two. Postfix adds a disguise of its
    own: a filter (milter) that refuses `STARTTLS` with any 4yz reply, 451 included, is passed on to the client as `454 4.3.0 Try again later`.

smtp-note-451-458 =
    `ETRN` knows no 451 of its own; where other commands complain of a local error, it says `458 Unable to queue messages`. Somebody who greps the log
    of a backup MX for 451 therefore misses every failed queue start, and somebody who sees `458` may think that mail was refused. None was: it still
    lies in the queue.

    Keep apart what each one holds up. A 451 stops one message on its way in, and the sending side repeats it. A `458` stops nothing; the regular
    queue run delivers anyway, later. If the two turn up together on one host, look for a common cause such as a full process table before you treat
    them one by one.

smtp-note-451-471 =
    If a table of bounce codes offers you 471, try reading it as `451 4.7.1`, policy that holds the message for now; the digits of the enhanced code
    are all there. An Exim greylist produces just such a line, and the next attempt of your queue settles it without you.

    The list that explains 471 says “local filter” and means yours; the 451 says “local error” and means theirs. That twist sends administrators into
    the wrong machine. Before you restart any filter, ask your log who spoke: a line with a remote host name and an IP address in brackets is theirs,
    a line from your own content filter is yours.
