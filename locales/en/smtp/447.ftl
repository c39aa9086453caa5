smtp-447 = Delivery time expired
    .summary = The sender’s own server could not deliver the message for days, has stopped trying, and returns it.
    .meaning =
        A queue reports this, not a server that was contacted: under the enhanced code `4.4.7`, for a message that has become too old. RFC 5321 has
        servers try for at least four to five days. The number says nothing of the cause; RFC 3463 prefers the code of the actual problem, where it is
        known. Lists on the web put it down to the receiving server or to too many recipients, which are two causes among many.
    .seen =
        Exchange reports the event as `550 4.4.7 QUEUE.Expired; message expired`, sometimes with the last temporary refusal below it. The bare 447
        stands in lists.
    .action =
        Look for the last temporary failure before the expiry, in the report or in the log of the sending server: that is the real error, for example
        `451` from a host that had blocked the sender, or no answer at all. Look that one up.

        The sender checks the domain in the address, asks the recipient by another channel whether the server is up, and then sends the message again.
        The administrator of the receiving server checks MX records and reachability.
    .send =
        Never answer a command with it. A report on an expired message has `4.4.7` only if no code of an earlier attempt is known.
