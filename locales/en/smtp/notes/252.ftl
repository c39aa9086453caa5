### Notes on pairs of which 252 is the lower code: how to tell the two apart in practice.

smtp-note-252-253 =
    Only `ETRN` brings these two side by side. In RFC 1985 one queue run may be reported as `252 OK, pending messages for node example.com started` or
    as `253 OK, 3 pending messages for node example.com started`; the number is all that `253` adds. Treat them alike in code, and do not parse the
    count for anything but a log line: it was true when the server looked, and mail may have come since.

    A `252` that was not preceded by `ETRN` belongs to `VRFY` or `EXPN` and speaks of an address. If a report shows it next to a mailbox name, you are
    reading the wrong half of its definition.

smtp-note-252-502 =
    Security scanners treat the two as opposites: `252` gets flagged as “VRFY enabled”, `502` passes. For the person asking they are nearly the
    same: no confirmation. `252 2.0.0 user@example.com` from Postfix comes for every address that it would take, and
    `502 5.5.1 VRFY command is disabled` for every address at all.

    The difference that remains: before a `252` Postfix has applied its recipient rules, so an unknown user shows up as `550`; behind a `502` not even
    that can be seen. But `RCPT` shows it anyway, so switching `VRFY` off closes little. A client that meets `502` should drop the question, not the
    connection.

smtp-note-252-550 =
    An address that answers `252` to `VRFY` can answer `550` to `RCPT` in the next breath, and only the second counts. Servers do that when `VRFY` is
    switched off and says the same to everybody, or when the mailbox lives on another machine that is asked later.

    The opposite trap is a server that says `550` to every `VRFY`, good name or bad; RFC 5321 calls that nonconformant, and it proves as little. Look
    at the text. `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown` is about the mailbox; a `550` that speaks of access or
    policy is about you. Never clean a mailing list by `VRFY`; the bounces of real messages are the evidence.
