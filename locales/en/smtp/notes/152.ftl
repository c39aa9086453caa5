### Notes on the pairs whose lower code is 152: how to tell the two codes apart in practice.

smtp-note-152-252 =
    A server that said `152` had looked for the user, found nobody, and wanted to pass the problem to a person. A server that says `252` has not
    looked, or will not tell: Postfix gives `252 2.0.0 user@example.com` for addresses that exist and, where it cannot check, for others too.

    So `252` is not the modern form of `152`: do not count every `252` as an unknown user. If you need to know whether the server takes mail for the
    address, go as far as `RCPT` and read that reply.

smtp-note-152-550 =
    Suppose that somebody types `jhon@example.com` for `john@example.com`. In 1981 a server could answer
    `152 User unknown; mail will be forwarded by the operator`, and a person at a console would have seen the mistake. Today the line reads
    `550 5.1.1 <jhon@example.com>: Recipient address rejected: User unknown in local recipient table`, and the mistake comes back to the sender within
    seconds.

    The refusal serves better, because the person who knows the right name hears of the mistake. Do not rebuild the old service with a mailbox for all
    unknown names unless somebody really reads it. Otherwise wrong addresses seem to work, and nobody corrects them.
