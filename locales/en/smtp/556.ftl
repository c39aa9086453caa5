smtp-556 = Domain does not accept mail
    .summary = The recipient’s domain has declared that it takes no mail at all: the sender must check the part after the @.
    .meaning =
        The answer comes from a server on the way, a relay or a submission server, which asked the DNS and did not even try to connect. The domain
        publishes a null MX: a single MX record with preference 0 and a dot for a name. It concerns the domain, not one mailbox. A host that speaks
        for itself says `521`; a *sender’s* domain with a null MX is refused with `550` and `5.7.27`.
    .conflict =
        RFC 7504 and RFC 7505 keep the number for a domain that takes no mail. Courier also answers `556 Address unavailable.` for a single address to
        which a delivery has failed shortly before, as a guard against backscatter. In that case the domain is not at fault.
    .seen =
        After `RCPT`, from Postfix as `556 5.1.10 … Domain example.com does not accept mail (nullMX)`. Test messages to example.com end this way, for
        that domain publishes a null MX.
    .action =
        Check the part after the @ and its MX record; a single dot in place of a name is the null MX:

        { $mx }
    .sender =
        Look for a typing error such as a missing letter or a `www.` before the domain. If it is spelled right, write to the owner at another domain.
    .sending =
        Refuse such recipients while the user is still connected, not hours later: in Postfix, `reject_unknown_recipient_domain` on the submission
        service answers 556 by itself. Strike these domains off lists; the record says that no mail is wanted.
    .receiving =
        If the domain is to take mail after all, replace the null MX with real MX records. The two must not stand side by side.
    .client =
        Report the failure at once, and do not queue. For tests use a domain that you control, not an invented or example address.
    .send =
        Send it with `5.1.10` when a null MX settles the matter. If the domain does not exist at all, send `550` with `5.1.2`; if the DNS did not
        answer, `451` with `4.4.3`.
    .search = null MX, domain takes no mail
