### How to tell 512 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-512-550 =
    First see whether a server at the other end has answered. A bounce names the host that refused in its `Remote-MTA` field. If it is a host of the
    recipient’s domain, the domain exists, a server answered, and you work on the `550` and its text. If no host is named, or only a relay of your
    own, your side gave up because of the DNS, and that is what tables mean by `512`.

    But `5.1.2` does not always mean “domain not found”. Stalwart uses it in `550 5.1.2 Mailbox does not exist.` and `550 5.1.2 Relay not allowed.`; a
    program that reduces these to `512` sends you looking for a DNS fault that does not exist.

smtp-note-512-556 =
    Ask the DNS for the MX record; there are three outcomes. A record with preference 0 and a lone dot is a null MX: the owner wants no mail, and
    relays say `556 5.1.10`. The answer that the name does not exist is what lists mean by `512`, on the wire `550 5.1.2`. An empty answer is neither
    of the two, because then mail goes to the address record of the domain itself.

    What you can expect differs, too. A domain that has expired comes back when its owner renews it, so the same address may work next week. A null MX
    is a decision; ask the owner for an address in another domain.
