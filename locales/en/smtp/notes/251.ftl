### Notes on pairs of which 251 is the lower code: how to tell the two apart in practice.

smtp-note-251-252 =
    The command before the reply decides, not the digits. After `RCPT TO:<user@example.com>`, a line such as
    `251 User not local; will forward to <user@example.net>` accepts the recipient and adds a forwarding address. After `VRFY`, `252` confirms
    nothing: the same server might answer `550` to `RCPT` a second later.

    The usual mistake is an address checker that files both under “2yz, so valid”. With `251` that is right; with `252` it fills the list with
    addresses that nobody has confirmed. After `ETRN` both mean something else: `251` an empty queue, `252` that messages are on their way. A program
    that confuses those two waits for mail that does not exist.

smtp-note-251-253 =
    An office polls its provider with `ETRN example.com`. If the answer is `251 OK, no messages waiting for node example.com`, it may close the line
    at once. If it is `253 OK, 14 pending messages for node example.com started`, it has to stay reachable until a second connection brings all
    fourteen.

    A script that tests only for a first digit of 2 and then closes the line makes a mistake at `253`: the provider can no longer connect, and the
    mail goes back into its queue. Repeat `ETRN` until `251` comes. Outside `ETRN` there is nothing to confuse: `253` has no other use, whereas `251`
    after `RCPT` is about one recipient.

smtp-note-251-453 =
    Both say that no mail waits for you; only the command and the first digit differ. `ETRN` reports it as a success,
    `251 OK, no messages waiting for node example.com`; `ATRN` reports it with what looks like an error, `453 You have no mail`. Monitoring that
    counts every 4yz as a failure raises an alarm for the second.

    Check which command your poller uses: `ATRN` needs a login before it and runs on port 366, `ETRN` needs neither. Then silence the alarm for `453`
    alone and not for all 4yz, since `450` and `451` after `ATRN` are true refusals. After `RCPT`, a `251` has nothing to do with polling.

smtp-note-251-551 =
    Both replies name a second address, but only one server passes the message on. Compare `251 User not local; will forward to <user@example.net>`
    with `551 User not local; please try <user@example.net>`: “will forward” is the server’s promise, “please try” asks you to send it there yourself.
    If you resend after `251`, the recipient has the message twice; if you do nothing after `551`, the recipient never sees it.

    In a program, keep the recipient after `251`; after `551` go on with the others and report this one. Neither reply is a reason to change an
    address book automatically. If a `551` holds no address in angle brackets, read the words; most likely it is a relaying refusal.
