### How to tell 513 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-513-550 =
    Refused relaying has many numbers: `513 Relaying denied.` from Courier, `550 relay not permitted` in Exim’s standard configuration,
    `550 5.1.2 Relay not allowed.` from Stalwart. The remedy is the same under each: log in, or correct the MX record.

    Be careful with `550`, which may also mean that the mailbox does not exist. `513` never does, since Courier asks whether it is responsible for the
    domain before it looks for the user. So do not remove an address from a list after a `513`; the address may be valid on the server to which the
    mail ought to have gone.

smtp-note-513-553 =
    Some software uses each number for the meaning of the other. By the RFC, `553` is about a mailbox name that is not allowed; Courier files that
    under `513 Syntax error.` And what Courier calls `513 Relaying denied.` is on many qmail servers
    `553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)`.

    So go by the text, never by the number. `Relaying` or `rcpthosts` means that this server will not pass this mail on: log in, or find out where the
    MX record leads. `Syntax` or `not allowed` means that the address has to change. If you correct the spelling after `Relaying denied.`, you get the
    same answer again.

smtp-note-513-554 =
    `513 Relaying denied.` is Courier’s version of what Postfix says with `554 5.7.1 <user@example.net>: Relay access denied`. Ask one question under
    both: is the recipient’s domain yours? If so, the server has to learn it, by `relay_domains` and similar settings in Postfix, by
    `esmtpacceptmailfor` in Courier. If not, the sender has to log in.

    The dangerous repair is to let the client’s IP address relay because its incoming mail was refused. The mail then passes, and so does everything
    else that this IP address sends to anyone. Remember, too, that `554` also occurs outside `RCPT`, as the greeting and after the message; there it
    has nothing to do with relaying.
