### Notes on the pairs whose lower code is 152: how to tell the two codes apart in practice.

smtp-note-152-252 =
    The digits rhyme, the knowledge does not. A server that said `152` had looked, found nobody, and wanted to pass the problem to a person. A
    server that says `252` has not looked, or will not tell: Postfix gives `252 2.0.0 user@example.com` for addresses that exist and, where it
    cannot check, for others too.

    Do not take the second number for the modern form of the first and count every `252` as an unknown user. If you need a verdict, stop at `RCPT`
    and read that reply instead.

smtp-note-152-550 =
    Type `jhon@example.com` for `john@example.com`. In 1981 a friendly host could answer
    `152 User unknown; mail will be forwarded by the operator`, and somebody at a console would have seen the slip. Today the line reads
    `550 5.1.1 <jhon@example.com>: Recipient address rejected: User unknown in local recipient table`, and the slip comes back to the sender
    within seconds.

    The modern way looks harsher and serves better, because the one who knows the right name is the one who hears of the mistake. Do not rebuild
    the old service with a mailbox for all unknown names unless a person really reads it. Otherwise wrong addresses seem to work, and nobody ever
    corrects them.
