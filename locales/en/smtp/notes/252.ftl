### Notes on pairs of which 252 is the lower code: how to tell the two apart in practice.

smtp-note-252-253 =
    Only after `ETRN` does a server choose between these two. In RFC 1985 one queue run may be reported as
    `252 OK, pending messages for node example.com started` or as `253 OK, 3 pending messages for node example.com started`; the number is all that
    `253` adds. Treat them alike in code, and use the count for nothing but a log line: it was true when the server looked, and mail may have come
    since.

    A `252` without `ETRN` before it belongs to `VRFY` or `EXPN` and speaks of an address. Do not read it as a report about a queue.

smtp-note-252-502 =
    Security scanners treat the two as opposites: `252` gets flagged as “VRFY enabled”, `502` passes. For the person who asks they are nearly the
    same, because neither confirms the address. Postfix sends `252 2.0.0 user@example.com` for every address that it would take, and
    `502 5.5.1 VRFY command is disabled` for every address at all.

    One difference remains: before a `252` Postfix has applied its recipient rules, so an unknown user shows up as `550`; with a `502` not even that
    can be seen. But `RCPT` shows it anyway, so switching `VRFY` off hides little. A client that gets `502` should drop the question, not the
    connection.

smtp-note-252-550 =
    An address that gets `252` from `VRFY` can get `550` from `RCPT` a moment later, and only the second reply counts. Servers do that when `VRFY` is
    switched off and answers everybody alike, or when the mailbox is on another machine that is asked later.

    Other servers say `550` to every `VRFY`, good name or bad; RFC 5321 calls that nonconformant, and it proves nothing either. Look at the text.
    `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown` is about the mailbox; a `550` that speaks of access or policy is about
    you. Never clean a mailing list by `VRFY`; use the bounces of real messages.
