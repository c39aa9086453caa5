### How to tell 513 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-513-550 =
    Refused relaying has many numbers: `513 Relaying denied.` from Courier, `550 relay not permitted` in Exim’s standard configuration,
    `550 5.1.2 Relay not allowed.` from Stalwart. The remedy is the same under each: log in, or correct the MX record.

    The trap is on the side of `550`, which may also mean that the mailbox does not exist. `513` never does, since Courier asks whether it is
    responsible for the domain before it looks for the user. So no address should be struck off after a `513`; it may be in the best of health on
    the server where the mail ought to have gone.

smtp-note-513-553 =
    These two have traded places. By the RFC, `553` is about a name that cannot be allowed; Courier files that under `513 Syntax error.` And what
    Courier calls `513 Relaying denied.` is on many qmail servers `553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)`.

    So the words decide, never the number. `Relaying` or `rcpthosts` means that this server is not the way for this mail: log in, or find out where
    the MX record leads. `Syntax` or `not allowed` means that the address has to change. Someone who corrects the spelling after `Relaying denied.`
    gets the same answer for the corrected one.

smtp-note-513-554 =
    `513 Relaying denied.` is Courier’s version of what Postfix says with `554 5.7.1 <user@example.net>: Relay access denied`. Ask one question
    under both: is the recipient’s domain yours? If so, the server has to learn it, by `relay_domains` and its kin in Postfix, by
    `esmtpacceptmailfor` in Courier. If not, the sender has to log in.

    The dangerous repair is to let the client’s IP address relay because its incoming mail was refused. The mail then passes, and so does everything
    else that this address sends to anyone. Remember, too, that `554` has lives outside `RCPT`, as greeting and after the message; there it has
    nothing to do with relaying.
