smtp-512 = Recipient’s domain not found
    .summary = In lists, the mark of a recipient’s domain that DNS does not know; the sender has to check the domain.
    .meaning =
        SMTP has no 512; the lists speak of a DNS error: no host can be found for the domain after the `@`. That is the meaning of `5.1.2`, from which
        the dots were lost. The name before the `@` plays no part in it, for no server of that domain has been asked.
    .seen =
        In bounce tables of mailing services. If a report shows it, the original can only come from the sending server itself or from a relay on the
        way.
    .action =
        - Sender: check the spelling of the domain, above all its ending.
        - Administrator of the sending server: query the MX and address records of the domain. If other resolvers find them, the fault lies with your
          own resolver.
        - Owner of the domain: see whether the registration has run out, whether the name servers answer, and whether an MX record exists whose host
          has an address.
    .send =
        Where you would say 512, a domain that does not exist gets `550` with `5.1.2`, one that publishes a null MX gets `556` with `5.1.10`. While
        DNS does not answer, nothing is proved: send `451` with `4.4.3`.
