### How to tell 450 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-450-451 =
    A rule of thumb from the log: 450 is about you or the mailbox, `451` about the server that answers.
    `450 4.7.25 Client host rejected: cannot find your hostname` names your reverse DNS, and nobody else gets it;
    `451 4.3.0 … Temporary lookup failure` hits every sender alike, until a table over there comes back.

    The rule breaks at greylisting. Postfix set-ups answer 450, Exim’s access rules answer `451` for the same thing, so some greylisting hides behind
    a “local error”. If the text speaks of greylisting, forget the number; and if only your mail waits, look at your own side first, whichever of the
    two it says.

smtp-note-450-452 =
    Imagine thirty recipients in one message, and the last ten refused. With `452 4.5.3 Error: too many recipients` on each of the ten, your message
    was simply too popular; they go out in the next transaction, and there is no reason to wait. With 450 on three of them scattered over the list,
    those three mailboxes or their domains have something, and an immediate repeat earns the same reply.

    A full mailbox falls between the two numbers: Gmail reports it as `452 4.2.2`, while `450 4.2.1` there means too much mail at once. People who
    clear space after a `4.2.1`, or slow down after a `4.2.2`, do the right thing for the wrong reply.

smtp-note-450-453 =
    Polling scripts for on-demand mail relay trip over this pair, because both answers to `ATRN` begin with 45 and mean opposite things.
    `453 You have no mail` says that all is well and the box is empty. `450 ATRN request refused` says that you asked for a domain which the login
    does not cover, or that you ask too often.

    If the script treats the first as an error, it shortens its interval, and the provider then answers with the second: a fault made at home. Let 453
    end the session quietly. On 450, check the domain list in the command once, then double the interval; asking more urgently is exactly what the
    refusal is about.

smtp-note-450-459 =
    The leading 4 is a promise in one of them and a slip of the pen in the other. Behind 450 stands a state that passes: a greylist timer, a lock, a
    probe. `459 <example.com>: service unavailable` comes from a list in a configuration file, and a client that waits for it to pass waits for a
    person.

    They meet at sites that fetch their mail. With `ETRN`, a wrong name gets `459`; with `ATRN`, the same wrong name gets 450, although it is just as
    permanent. So go by the command, not by the number: whenever the answer concerns a name in `ETRN` or `ATRN`, read the name again before you
    schedule another attempt.

smtp-note-450-471 =
    When a dashboard shows 471, look for the real line that it has mangled. One candidate is `450 4.7.1`: drop the dots of the enhanced code and 471
    is what remains. Postfix sends that very pair, for instance `450 4.7.1 Error: too much mail from 192.0.2.25`.

    So do not follow the advice that goes with 471 on the web, which sends you to your own spam filter. Take the time of the event and look into the
    mail log for that second. Finding a 450 there, you know that another server spoke, and can act on its words; finding nothing, ask the maker of the
    dashboard what it counted.

smtp-note-450-550 =
    A bounce that says `mailbox unavailable` proves little, since RFC 5321 gives both numbers these words. Ask what was checked.
    `550 5.1.1 … User unknown` means that Postfix found no such name in its table. `450 4.1.1 … unverified address` means that it asks the mailbox’s
    own server, and by default it says so even after a clear no; what it heard follows in the text.

    Two habits avoid damage. Never strike an address off for a 450, however often it repeats within one hour: that is the same greylist or probe. And
    when every refusal of a server is a 450, even for names you have just invented, suspect `soft_bounce = yes` over there.
