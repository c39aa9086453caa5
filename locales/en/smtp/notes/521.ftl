### How to tell 521 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-521-550 =
    Try a second recipient on the same host. If `postmaster` gets through, the first answer was about a mailbox or a rule, and that is what `550` is
    for. A host that means `521` never lets you get that far; it says so before the client has sent anything.

    The exception is Postfix. An administrator can put `521` into an access table because Postfix hangs up after it, and then the number comes in the
    middle of a session, after `RCPT` for instance. Read that as a `550` after which the server hangs up: a policy against this client or sender, not
    a host without mail.

smtp-note-521-554 =
    Connect from another network. A `554` greeting can turn into `220`, since it is about your IP address; a true `521` stays, since it is about the
    machine. If the “`521` machine” is an MX of a busy domain, believe the DNS rather than the number: postscreen can be told to greet clients on its
    denylist with `521 5.3.2 Service currently unavailable`, and that means the same as `554`.

    The end of the session differs, too. After `554` the server has to wait for `QUIT`; after `521` it may be gone at once. RFC 1846 already noticed
    clients that took the hang-up for a network fault and queued the message again.

smtp-note-521-556 =
    With `521` the target host itself says that it takes no mail, so a connection did come about. With `556` a relay says it for the domain, after it
    has read the DNS and without connecting. In the log of your server the first stands beside the host of the recipient’s domain, the second beside
    your own relay or provider.

    RFC 1846 still had it otherwise: its example is a relay that answers `RCPT` with `521 nomail.imag.fr does not accept mail`. A `521` in that place
    means what `556` means today, and the owner of the domain, not of the relay, is the person to ask.
