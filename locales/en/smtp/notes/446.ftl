### How to tell 446 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-446-447 =
    The dates in the `Received` fields tell them apart. A loop is fast: thirty hops within minutes, the same two hosts over and over, then the
    refusal. An expiry is slow: three or four fields, all from the first minute, and then days without any, because the message never moved.

    With many fields, somebody’s routing is circular, and a second message only enters the same loop. With few, the path ends at a host that would not
    take the message; look for the cause in the log of the last host that did. People who confuse the two extend the queue’s lifetime for a loop, or
    search for forwards that do not exist.

smtp-note-446-449 =
    Wrong routing is behind both, but with `446` the message has traveled too far and with `449` not at all. Open the header of the returned message:
    a long list of `Received` fields means a loop between servers, hence `446`; next to none means that Exchange 2000 or 2003 never found a first hop,
    hence `449`.

    The wrong repair makes things worse. A smart host on the connector cures `4.4.9`, but if that smart host hands the domain straight back, you have
    built the loop of `4.4.6`. After such a change send one test message and read its header, before the whole organization uses the new route.

smtp-note-446-546 =
    Only `546 Routing loop detected -- too many Received: headers.` is a real reply; no server sends `446`. If your bounce shows the former, a Courier
    server counted, and you may ask its administrator which fields it saw. If your bounce shows `446`, some tool has turned `4.4.6` into three digits,
    and you still have to find the real reply.

    The search for the loop is the same. But the limits differ: Courier allows a hundred fields, Postfix fifty, Exim thirty. A message with forty hops
    that passes Courier may be refused by the next host, under yet another number, so count the fields in the header before you decide whose limit it
    was.

smtp-note-446-554 =
    In real bounces, loops appear as `554`, never as `446`: `554 5.4.6 Too many hops` from sendmail, `554 5.4.0 Error: too many hops` from Postfix.
    The three digits prove nothing by themselves, since `554` also covers relaying, blocklists and content. The evidence is the part after them,
    `5.4.6` or the word `hops`.

    So let filters match that part. A rule that matches `446` stays empty while loops pass it; a rule that matches every `554` is full of spam
    refusals. And do not be surprised at the 5: lists promise a temporary error, but servers refuse a looping message for good.
