### Notes on pairs of which 251 is the lower code: how to tell the two apart in practice.

smtp-note-251-252 =
    Look at the command, not at the digits. Behind `RCPT TO:<user@example.com>`, a line such as
    `251 User not local; will forward to <user@example.net>` is a yes with a forwarding address attached. Behind `VRFY`, `252` is a shrug: the same
    server might answer `550` to `RCPT` a second later.

    The usual mistake is an address checker that files both under “2yz, so valid”. With `251` that is right; with `252` it fills the list with
    addresses that nobody has confirmed. After `ETRN` both change their sense again: `251` means an empty queue, `252` that something is on its way. A
    poller that confuses those two waits for mail that does not exist.

smtp-note-251-253 =
    A dial-up office polls its provider with `ETRN example.com`. If the answer is `251 OK, no messages waiting for node example.com`, it may hang up
    at once. If it is `253 OK, 14 pending messages for node example.com started`, it has to stay reachable until a second connection brings all
    fourteen.

    So the trap is the script that tests only for a leading 2 and then closes the line: with `253` the provider knocks on a door that has just been
    shut, and the mail goes back into its queue. Repeat `ETRN` until `251` comes. Outside `ETRN` there is nothing to confuse: `253` has no other use,
    whereas `251` after `RCPT` is about one recipient.

smtp-note-251-453 =
    Two protocols, one piece of news: nothing in the queue for you. `ETRN` tells it with a success,
    `251 OK, no messages waiting for node example.com`; `ATRN` tells it with what looks like an error, `453 You have no mail`. The alarm at three in
    the morning comes from the second, because monitoring counts every 4yz as a failure.

    Check which command your poller uses: `ATRN` needs a login before it and runs on port 366, `ETRN` needs neither. Then silence the alarm for `453`
    alone, and not for all 4yz, since `450` and `451` after `ATRN` are true refusals. And remember that after `RCPT` a `251` has nothing to do with
    polling.

smtp-note-251-551 =
    Both name a second address, and that is where people slip. Compare `251 User not local; will forward to <user@example.net>` with
    `551 User not local; please try <user@example.net>`: “will forward” is the server’s promise, “please try” is your homework. Resend after `251` and
    the recipient has the message twice; do nothing after `551` and they never see it.

    In a program the difference is one digit at one recipient: after `251` keep the recipient; after `551` go on with the others and report this one.
    Neither reply is a reason to rewrite an address book by itself. And if a `551` holds no address in angle brackets, read the words; most likely it
    is a relaying refusal.
