smtp-556 = Domain does not accept mail
    .summary = The recipient’s domain has declared that it takes no mail at all: the sender must check the part after the @.
    .meaning =
        The answer comes from a server on the way, a relay or a submission server, which asked the DNS and did not even try to connect. The domain
        publishes a null MX: a single MX record with preference 0 and a dot for a name. It concerns the domain, not one mailbox. A host that speaks
        for itself says `521`; a *sender’s* domain with a null MX is refused with `550` and `5.7.27`.
    .seen =
        After `RCPT`, from Postfix as `556 5.1.10 … Domain example.com does not accept mail (nullMX)`. Test messages to example.com end this way, for
        that domain publishes a null MX.
    .action =
        - Sender: look for a typing error such as a missing letter or a `www.` before the domain. If it is spelled right, write to the owner at
          another domain.
        - Owner of the domain who does want mail: replace the null MX with real MX records; the two must not stand side by side.
        - Programmer: do not test with invented or example addresses; use a domain that you control.
    .send =
        Send it with `5.1.10` when a null MX settles the matter. If the domain does not exist at all, send `550` with `5.1.2`; if the DNS did not
        answer, `451` with `4.4.3`.
