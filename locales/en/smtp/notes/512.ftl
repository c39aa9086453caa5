### How to tell 512 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-512-550 =
    Did anybody at the other end speak? A bounce names the host that refused in its `Remote-MTA` field. If it is a host of the recipient’s domain, the
    domain exists, a server answered, and `550` with its text is what you have to work on. If no host is named, or only a relay of your own, somebody
    on your side gave up over the DNS, and that is what tables mean by `512`.

    Beware of the step from `5.1.2` to “domain not found”, though. Stalwart uses it in `550 5.1.2 Mailbox does not exist.` and
    `550 5.1.2 Relay not allowed.`; a program that boils these down to `512` sends you looking for a DNS fault that never was.

smtp-note-512-556 =
    Ask the DNS for the MX record; there are three outcomes. A record with preference 0 and a lone dot is a null MX: the owner wants no mail, and
    relays say `556 5.1.10`. The answer that the name does not exist is what lists mean by `512`, on the wire `550 5.1.2`. An empty answer is
    neither of the two, for then mail goes to the address record of the domain itself.

    The outlook differs. A domain that has expired comes back when somebody pays for it, so the same address may work next week. A null MX is a
    decision; ask the owner for an address in another domain.
