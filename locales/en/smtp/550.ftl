smtp-550 = Mailbox unavailable
    .summary = The server refuses this recipient, sender or message: the mailbox is missing, permission is lacking or a policy forbids it.
    .meaning =
        Three kinds of refusal share the number: the recipient does not exist or is disabled (`5.1.1`, `5.2.1`), the client may not relay or use this
        sender (`5.7.1`), or a policy was not met: SPF, DKIM, DMARC or reverse DNS (`5.7.20` to `5.7.26`), content, reputation. Only the enhanced code
        and the text tell them apart: the number alone does not prove that an address is dead.
    .conflict =
        Two enhanced codes are used in two ways. `5.1.10` means, for IANA and RFC 7505, a recipient’s domain that takes no mail, which is a case for
        `556`; Exchange Online uses it for a recipient that it cannot find. `5.6.9` stands beside 550 in IANA’s table and beside `554` in section 3.5
        of RFC 6531.
    .seen =
        After `RCPT` for an unknown recipient or refused relaying (OpenSMTPD calls both `Invalid recipient`), from Postfix and Exim also for the
        sender or the client, and after the end of the message for its content or a failed check. After `EHLO` or `MAIL` it is aimed at the client or
        the sender; after `VRFY` and `EXPN` at the name asked for or, in Exim’s `Administrative prohibition`, at the command.
    .action =
        Read the enhanced code and the words after it. The first two numbers of the enhanced code are the guide: `5.1` and `5.2` speak of the
        recipient (of the sender where the text says `Sender address rejected`), `5.7` of permission or policy.
    .sender =
        - `5.1.1`, or `5.1.10` from Exchange Online: check the spelling, and ask the person for the present address.
        - `5.7.1` with “relay”: set your program to your own provider’s submission server, and let it log in.
        - SPF, DMARC, a blocklist or reputation: pass the whole bounce to the administrator of your domain.
    .sending =
        - `5.7.20`: no valid DKIM signature; see whether its key is published: { $dkim }
        - `5.7.21`, `5.7.22`: a valid signature was not accepted; for `5.7.22`, sign with the domain of the `From` field.
        - `5.7.23`, `5.7.24`: the SPF record must be correct and name the server that really sends: { $txt }
        - `5.7.26`: several checks failed; see what DMARC policy the domain of the `From` field publishes: { $dmarc }
        - `5.7.25`: the IP address needs a PTR record whose name leads back to it: { $ptr }
        - A blocklist: stop the cause first, then ask to be delisted: { $dnsbl }
    .receiving =
        If the mail is wanted, repeat the attempt from outside, and take the rule from your log:

        { $rcpt }

        - `Relay access denied` for a domain of yours: add the domain to those that you accept: { $postfix-domains }
        - An existing recipient is unknown: ask the table that should know it: { $postfix-lookup }
    .client =
        Put the whole reply into the bounce, in the field `Diagnostic-Code`. Suppress an address only if the enhanced code speaks of the address;
        after a policy refusal the next message may pass.
    .send =
        Send it for an unknown recipient, for refused relaying and for policy, always with an enhanced code and a text that names the reason. If the
        obstacle will pass by itself, send `450`; for an address of an unacceptable form, `553`.
    .search = user unknown, no such user, recipient not found, address does not exist, blocked, blacklist, blacklisted, bounced
