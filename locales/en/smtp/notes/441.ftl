### How to tell 441 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-441-442 =
    Did the two machines ever talk? Postfix answers that in words which no list of numbers matches:
    `connect to mail.example.com[192.0.2.25]:25: Connection timed out` is the story of 441,
    `lost connection with mail.example.com[192.0.2.25] while sending message body` the story of 442.

    The first sends you to DNS, routes and firewalls, and there is one thing less to fear: nothing can have been delivered. The second sends you to
    packet sizes, filters and timeouts, and to the recipient, with the question whether a copy has arrived. If a report offers only the bare number,
    do not build on it; fetch the sentence from the log first.

smtp-note-441-447 =
    One silence, two ends of a week. On the first evening the queue says that the host does not answer, which lists call 441; on the fifth day it says
    that time is up, which they call 447, and hands the message back.

    A reader who starts at the end often asks why the message “expired”, as if a setting were to blame. Raising the queue’s lifetime only buys more
    silence. Go back to the earliest entry for the same message, for instance `status=deferred` with `Connection timed out`, and treat that. Before
    resending, make sure the cause is gone; otherwise the next 447 is five days away.

smtp-note-441-449 =
    A packet capture on the sending server settles it. With the trouble behind 441, connection attempts leave for port 25 and nothing returns. With
    the trouble behind 449, no packet leaves at all, because Exchange had not even chosen a host.

    So a `telnet` to the recipient’s MX, which everyone tries first, says something about 441 only. Should it succeed while Exchange still reports
    `4.4.9`, the fault sits in the connectors and routing groups of that Exchange, not in the network. On any system younger than Exchange 2003 the
    second number is not to be expected; there, suspect whoever translated the error for you.

smtp-note-441-451 =
    A quoted sentence from the other server decides the matter. `451 4.3.0 … Temporary lookup failure` was spoken by somebody: in the report it stands
    behind the name of that host, and its administrator can find the same line. Nobody ever spoke 441, so whatever you call it, the other side has no
    log entry to look for.

    This matters for whom you write to. With `451`, write to the postmaster over there and quote the line. With no answer at all, begin at home: test
    port 25 towards two unrelated providers, and only if those answer, ring up the silent one. `451 4.4.1` sits in between: a relay that did answer
    you reports silence further on.
