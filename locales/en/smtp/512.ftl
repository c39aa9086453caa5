smtp-512 = Recipient’s domain not found
    .summary = Lists on the web use it for a recipient’s domain that DNS does not know; the sender has to check the domain.
    .meaning =
        SMTP has no 512; the lists speak of a DNS error: no host can be found for the domain after the `@`. That is the meaning of `5.1.2`, from which
        the dots were lost. The name before the `@` plays no part, because no server of that domain has been asked.
    .seen =
        In bounce tables of mailing services. If a report shows it, the original can only come from the sending server itself or from a relay on the
        way.
    .action =
        Check the spelling of the domain, above all its ending; then ask the DNS for its records.
    .sender =
        If mail to the domain got through before, the fault is on the other side. Tell its owner by telephone or at an address in another domain, and
        send again when it is fixed.
    .sending =
        - Look for an MX record; if there is none, the address record of the domain itself counts: { $mx }
        - The host that the MX record names needs an address: { $a }
        - If another resolver finds both, the fault lies with your own resolver; fix it, and put the message back into the queue.
    .receiving =
        If it is your domain, see from outside whether the registration has run out, whether the name servers answer, and what they say about the MX
        record:

        { $mx }
    .client =
        Return the mail only on a definite answer of the DNS: the name does not exist, or it leads to no address. After a timeout or a server failure
        keep it in the queue.
    .send =
        Do not send it. A domain that does not exist gets `550` with `5.1.2`, one that publishes a null MX gets `556` with `5.1.10`. While DNS does
        not answer, nothing is proved: send `451` with `4.4.3`.
