smtp-447 = Delivery time expired
    .summary = The sender’s own server could not deliver the message for days, has stopped trying, and returns it.
    .meaning =
        A queue reports this, not a server that was contacted: the message has become too old, which is the enhanced code `4.4.7`. The number says
        nothing about the cause; RFC 3463 prefers the code of the actual problem, where it is known. Lists on the web put it down to the receiving
        server or to too many recipients, which are two causes among many.
    .conflict =
        `550 4.4.7`, as Exchange reports it, joins a permanent reply to a temporary enhanced code; RFC 2034 demands that the two agree. Go by the
        result: the message has been given up.
    .seen =
        Exchange reports the event as `550 4.4.7 QUEUE.Expired; message expired`, sometimes with the last temporary refusal below it. The bare 447
        stands in lists.
    .action =
        The expiry is not the cause. Look for the last temporary failure before it, for example `451` from a host that had blocked the sender, or no
        answer at all, and act on that failure.
    .sender =
        Open the report and find `Diagnostic-Code`. With a `Remote-MTA` line beside it, the other server gave that reason; without one, your own
        server did. Check the domain in the address, ask the recipient by another channel whether the server is up, then send the message again: no
        server tries any longer.
    .sending =
        Search the log for the queue number of the message; the last line with a 4yz reply or a timeout is the cause. See how long your Postfix keeps
        mail:

        { $postfix-lifetime }

        RFC 5321 asks for at least four to five days. With `delay_warning_time`, senders hear of a delay before it becomes a bounce.
    .receiving =
        Senders could not hand over mail to you for days. Check from outside that the MX records name hosts that run, and that each of them answers.

        - The records: { $mx }
        - The connection: { $port }

        If both are in order, search your log for temporary refusals of that sender.
    .send =
        Never answer a command with it. Put `4.4.7` into a report on an expired message only if no code of an earlier attempt is known.
