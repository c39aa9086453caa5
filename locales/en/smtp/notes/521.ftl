### How to tell 521 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-521-550 =
    Try a second recipient on the same host. If `postmaster` gets through, the first answer was about a mailbox or a rule, which is `550` territory.
    A host that means `521` never lets you get that far; it says so before the client has opened its mouth.

    The exception sits in Postfix. An administrator can put `521` into an access table because Postfix hangs up after it, and then the number comes
    in the middle of a session, after `RCPT` for instance. Read that as a `550` with the door slammed: a policy against this client or sender, not a
    host without mail.

smtp-note-521-554 =
    Connect from another network. A `554` greeting can turn into `220`, since it is about your address; a true `521` stays, since it is about the
    machine. If the “521 machine” is an MX of a busy domain, believe the DNS rather than the number: postscreen can be told to greet clients on its
    denylist with `521 5.3.2 Service currently unavailable`, and that is a `554` in other clothes.

    The manner of parting differs, too. After `554` the server has to wait for `QUIT`; after `521` it may be gone at once. RFC 1846 already noticed
    clients that took the hang-up for a network fault and queued the message again.

smtp-note-521-556 =
    Who says that there is no mail, the target itself or somebody on its behalf? `521` is the machine’s own voice, so a connection did come about.
    `556` is a relay that has read the DNS and spared itself the journey. In the log of your server the first stands beside the host of the
    recipient’s domain, the second beside your own relay or provider.

    RFC 1846 still had it otherwise: its example is a relay that answers `RCPT` with `521 nomail.imag.fr does not accept mail`. A `521` in that
    place is thus an old-fashioned `556`, and the owner of the domain, not of the relay, is the person to ask.
