### How to tell 441 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-441-442 =
    Did the two machines ever connect? Postfix answers that in words, without either number:
    `connect to mail.example.com[192.0.2.25]:25: Connection timed out` is the case of `441`,
    `lost connection with mail.example.com[192.0.2.25] while sending message body` the case of `442`.

    For `441`, check DNS, routes and firewalls; nothing can have been delivered. For `442`, check packet sizes, filters and timeouts, and ask the
    recipient whether a copy has arrived. If a report offers only the bare number, do not rely on it; get the sentence from the log first.

smtp-note-441-447 =
    Both can describe the same silent host, at different times. On the first evening the queue says that the host does not answer, which lists call
    `441`; on the fifth day it says that time is up, which they call `447`, and returns the message.

    Whoever reads only the end asks why the message “expired”, as if a setting were the cause. But a longer lifetime of the queue only prolongs the
    wait. Go back to the earliest entry for the same message, for instance `status=deferred` with `Connection timed out`, and treat that. Before you
    resend, make sure that the cause is gone; otherwise the next `447` comes in five days.

smtp-note-441-449 =
    A packet capture on the sending server tells them apart. With the fault behind `441`, connection attempts leave for port 25 and nothing returns.
    With the fault behind `449`, no packet leaves at all, because Exchange had not even chosen a host.

    So a `telnet` to the recipient’s MX, which everyone tries first, tests `441` only. If it succeeds while Exchange still reports `4.4.9`, the fault
    is in the connectors and routing groups of that Exchange, not in the network. Do not expect `449` on any system younger than Exchange 2003; there,
    suspect whoever translated the error for you.

smtp-note-441-451 =
    If the report quotes a sentence of the other server, it was `451`. `451 4.3.0 … Temporary lookup failure` stands there behind the name of a host,
    and the administrator of that host can find the same line. No server ever sent `441`, so the other side has no log entry to look for.

    That decides whom you ask. With `451`, write to the postmaster of that host and quote the line. With no answer at all, begin with your own
    network: test port 25 toward two unrelated providers, and only if those answer, call the silent one. `451 4.4.1` is in between: a relay that did
    answer you reports silence further on.
