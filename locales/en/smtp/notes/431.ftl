### How to tell 431 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-431-451 =
    Find out first whether the other side runs Courier, the only server known to send `431`. If the line reads `431 Mail system full.`, somebody has
    to delete files or add a disk; waiting alone changes nothing. A `451 4.3.0 … Temporary lookup failure` points to a part that hangs, and a
    restarted database ends it in a second.

    The usual mistake is to put both down as “busy”. Watch the times instead: if every sender gets the same number at every hour, the volume is full;
    if the replies come in bursts, something behind the server fails and returns. `431 Too many recipients.` is neither of the two, because it
    concerns one message only.

smtp-note-431-452 =
    Courier’s `431` stands for the same two shortages as `452`: storage, or room for more recipients. Where Postfix writes
    `452 4.5.3 Error: too many recipients`, Courier writes `431 Too many recipients.` without an enhanced code, so only the words say whether a disk
    or a counter is full.

    One rule is enough for both. If the text says `recipients`, open another transaction at once; if it says `full` or `storage`, stay away for a
    while. In statistics, count a Courier `431` under `452`; otherwise a few servers show up as an unexplained case of their own.

smtp-note-431-531 =
    One word in a configuration file separates them. With `maxrcpts 100` in `bofh`, Courier answers the 101st recipient `431 Too many recipients.`;
    with `maxrcpts 100 hard`, the same recipient gets `531 Too many recipients.` The client did nothing different.

    Be careful with automatic lists of dead addresses. Software that files every 5yz after `RCPT` as “no such user” removes valid addresses after a
    `531`, only because they came last. Check the position before the address: if the first hundred went through and all the rest failed alike, it was
    the limit. `431 Mail system full.` has another cause, and that text has no hard form.

smtp-note-431-552 =
    A smaller attachment helps with one of them only. `552 5.3.4 Message size exceeds fixed limit` is about this message and this sender; a smaller
    copy passes a minute later. `431 Mail system full.` is about the server’s own disk, and even an empty test message is refused.

    To test it, send one line of text to the same address. If it arrives, the size was the problem; if it gets the same answer, the volume over there
    is full. Do not go by the words “full” and “exceeded” in tickets: a full mailbox is `552 5.2.2` and affects one person, while `431` stops the mail
    of everybody on that server.
