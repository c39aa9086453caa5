### How to tell 431 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-431-451 =
    Ask first whether the other side runs Courier, the only server known to send `431`. If the line reads `431 Mail system full.`, somebody has to
    delete files or add a disk, and no night’s rest changes that. A `451 4.3.0 … Temporary lookup failure` points to a part that hangs, and a
    restarted database ends it in a second.

    The usual mistake is to put both down as “busy” and close the ticket. Watch the clock instead: if every sender gets the same number at every hour,
    the volume is full; if the replies come in bursts, something behind the server drops out and returns. `431 Too many recipients.` belongs to
    neither story, because it concerns one message only.

smtp-note-431-452 =
    A mail program that knows `452` by heart may still stumble over `431`, although the two stand for the same pair of shortages. Where Postfix writes
    `452 4.5.3 Error: too many recipients`, Courier writes `431 Too many recipients.`: no enhanced code, so only the words say whether a disk or a
    counter is full.

    Do not build two rules for them. Read `recipients` in either text as an invitation to open another transaction at once, and `full` or `storage` as
    a reason to stay away for a while. In statistics, count a Courier 431 under `452`; otherwise a handful of servers shows up as a mystery of its
    own.

smtp-note-431-531 =
    One word in a file separates them. With `maxrcpts 100` in `bofh`, Courier answers the 101st recipient `431 Too many recipients.`; with
    `maxrcpts 100 hard`, the same recipient gets `531 Too many recipients.` The administrator chose; the client did nothing different.

    The trap is the list of dead addresses. Software that files every 5yz after `RCPT` as “no such user” strikes off good people after a `531`, merely
    because they stood at the end of the row. Check the position before the address: if the first hundred went through and all the rest failed alike,
    it was the limit. And `431 Mail system full.` is another matter altogether; that one has no hard form.

smtp-note-431-552 =
    Shrinking the attachment helps with one of them only. `552 5.3.4 Message size exceeds fixed limit` looks at this message and this sender; a
    smaller copy passes a minute later. `431 Mail system full.` looks at the server’s own disk, and even an empty test message is turned away.

    That is the quickest test: send one line of text to the same address. If it arrives, the size was the problem; if it gets the same answer, the
    volume over there is full. Beware of the words “full” and “exceeded” in tickets: a full mailbox is `552 5.2.2` and touches one person, while 431
    stops the mail of everybody on that server.
