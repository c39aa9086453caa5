### How to tell 446 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-446-447 =
    The dates in the `Received` fields give it away. A loop runs fast: thirty hops within minutes, the same two hosts over and over, then the refusal.
    An expiry is slow: three or four fields, all from the first minute, and then days without any, because the message never moved.

    From that follows who can help. With many fields, somebody’s routing is circular, and sending again only feeds the circle. With few, the path ends
    at a host that would not take the message, and the cause stands in the log of the last host that did. Mistaking one for the other, people extend
    the queue’s lifetime of a loop, or hunt for forwards that do not exist.

smtp-note-446-449 =
    Wrong routing lies behind both, yet one message has travelled too far and the other not at all. Open the header of what came back: a long ladder
    of `Received` fields means a circle between servers, hence 446; next to none means that Exchange 2000 or 2003 never found a first step, hence 449.

    Repairing the wrong one makes things worse. To give a connector a smart host cures `4.4.9`, but if that smart host hands the domain straight back,
    you have just built the circle of `4.4.6`. After such a change send one test message and read its header, before the whole organization follows
    it.

smtp-note-446-546 =
    Of these two, `546 Routing loop detected -- too many Received: headers.` can be found on a wire, and 446 cannot. If your bounce shows the first, a
    Courier server counted, and you may ask its administrator which fields it saw. If your bounce shows 446, some tool has turned `4.4.6` into three
    digits, and the real reply still has to be dug out.

    The advice is otherwise the same hunt for a circle, with one practical twist: Courier allows a hundred fields, Postfix fifty, Exim thirty. A
    ladder of forty hops that passes Courier may die at the next host, under yet another number, so compare the count in the header before you decide
    whose limit it was.

smtp-note-446-554 =
    Search real bounces for loops and you find `554`, never 446: `554 5.4.6 Too many hops` from sendmail, `554 5.4.0 Error: too many hops` from
    Postfix. The three digits prove nothing by themselves, since `554` also covers relaying, blocklists and content. The part after them, `5.4.6` or
    the word `hops`, is the evidence.

    So filter on that part. A rule that matches 446 stays empty for years while loops pass it; a rule that matches every `554` drowns in spam
    refusals. And do not be surprised that the number is a 5: lists promise a temporary error, the servers end the loop for good.
