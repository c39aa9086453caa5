### How to tell 450 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-450-451 =
    A rule of thumb from the log: `450` is about you or the mailbox, `451` about the server that answers.
    `450 4.7.25 Client host rejected: cannot find your hostname` is about your reverse DNS, and nobody else gets it;
    `451 4.3.0 … Temporary lookup failure` hits every sender alike, until a table of that server answers again.

    The rule fails for greylisting. Postfix set-ups answer `450`, Exim’s access rules `451`, so some greylisting looks like a “local error”. If the
    text speaks of greylisting, ignore the number. If only your mail waits, look at your own side first, whichever number you see.

smtp-note-450-452 =
    Imagine thirty recipients in one message, and the last ten refused. With `452 4.5.3 Error: too many recipients` on each of the ten, the message
    only has too many recipients; those ten go out in the next transaction, and there is no reason to wait. With `450` on three recipients scattered
    over the list, the cause lies with those three mailboxes or their domains, and an immediate repeat gets the same reply.

    At Gmail, do not mix up the enhanced codes: `452 4.2.2` is a full mailbox, `450 4.2.1` means too much mail at once. After `4.2.2` the recipient
    clears space; after `4.2.1` the sender slows down.

smtp-note-450-453 =
    Polling scripts for on-demand mail relay must tell these two apart: both answer `ATRN`, both begin with 45, and they mean opposite things.
    `453 You have no mail` says that all is well and nothing waits. `450 ATRN request refused` says that you asked for a domain which the login does
    not cover, or that you ask too often.

    A script that treats `453` as an error may shorten its interval, and the provider then answers with `450`. Let `453` end the session quietly. On
    `450`, check the domain list in the command once, then double the interval, because asking too often can be the cause.

smtp-note-450-459 =
    The leading 4 is right in `450` and misleading in `459`. Behind `450` stands a state that passes: a greylist timer, a lock, a probe.
    `459 <example.com>: service unavailable` comes from a list in a configuration file, which only a person changes.

    Sites that fetch their mail meet both. With `ETRN`, a wrong name gets `459`; with `ATRN`, the same wrong name gets `450`, although it is just as
    permanent. So go by the command, not by the number: whenever the answer concerns a name in `ETRN` or `ATRN`, read the name again before you
    schedule another attempt.

smtp-note-450-471 =
    When a dashboard shows `471`, look for the real line behind it. One candidate is `450 4.7.1`: drop the dots of the enhanced code and `471` is what
    remains. Postfix sends that very pair, for instance `450 4.7.1 Error: too much mail from 192.0.2.25`.

    So do not follow the advice for `471` on the web, which sends you to your own spam filter. Take the time of the event and look into the mail log
    for that second. If a `450` stands there, another server has answered: act on its text. If nothing stands there, ask the maker of the dashboard
    what it counted.

smtp-note-450-550 =
    A bounce that says `mailbox unavailable` proves little, since RFC 5321 gives both numbers these words. Ask what was checked.
    `550 5.1.1 … User unknown` means that Postfix found no such name in its table. `450 4.1.1 … unverified address` means that it asks the mailbox’s
    own server, and by default it says so even after a clear no; what it heard follows in the text.

    Two rules avoid damage. Never strike an address off for a `450`, however often it repeats within one hour: that is the same greylist or probe.
    When every refusal of a server is a `450`, even for names you have just invented, suspect `soft_bounce = yes` on that server.
