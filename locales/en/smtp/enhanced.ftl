### Enhanced status codes: one message for each subject and detail, for the classes 2, 4 and 5 alike. The value says in a
### few words what the code says, `.action` what it changes in what to do next. Where the classes differ, `.action` selects
### on $class, the first number. No message names a reply code unless it must.

## X.0 Other or undefined status

smtp-enhanced-0-0 = Nothing beyond the class
    .action = Only its first digit says anything: go by the reply code and the text that follows.

## X.1 Addressing

smtp-enhanced-1-0 = Address, no detail given
    .action =
        { $class ->
            [2] It confirms the address, nothing more.
           *[other] Compare every address of the envelope with the one that was meant.
        }
smtp-enhanced-1-1 = No such mailbox in this domain
    .action =
        { $class ->
            [4] Leave the message in the queue: RFC 3463 means this code for permanent failures, and with a leading `4` the server may not be sure
                that the mailbox is missing. Meanwhile, check the part before the `@`.
           *[other] Check the part before the `@` letter by letter, or ask the recipient in another way.
        }
smtp-enhanced-1-2 = Recipient’s domain cannot receive mail
    .action = Check the spelling after the `@`, then look up the MX and address records of that domain, best from the server that reports the failure.
smtp-enhanced-1-3 = Recipient address malformed
    .action =
        Look at the address as the program sends it after `RCPT TO:`. A space, a missing `@`, a stray bracket or a character outside ASCII can be
        the cause.
smtp-enhanced-1-5 = Recipient address accepted
    .action = The client goes on with the next recipient or with the message. Nothing has been decided about the message yet.
smtp-enhanced-1-7 = Sender address malformed
    .action =
        Correct the address after `MAIL FROM:`. It need not be the one in the `From` field; programs and devices can have a separate setting for it.
smtp-enhanced-1-8 = Sender’s domain cannot take replies
    .action =
        { $class ->
            [4] Check first whether the name servers of the domain after `MAIL FROM:` answer. If they do, give the domain an MX or address record that
                everybody can resolve, or send from a domain that has one.
           *[other] Give the domain after `MAIL FROM:` an MX or address record that everybody can resolve, or send from a domain that has one.
        }
smtp-enhanced-1-10 = Recipient’s domain takes no mail
    .action =
        Write to an address in another domain: this one has a null MX in the DNS, and waiting changes nothing. Exchange Online sends the same code
        for a recipient that it does not know.

## X.2 Mailbox

smtp-enhanced-2-1 = Mailbox exists, but is switched off
    .action =
        { $class ->
            [4] The mailbox is closed for a time only, and the queue keeps trying. Gmail also sends this code for a mailbox that gets too much mail in
                a short time.
           *[other] Reach the person in another way. Gmail also sends this code for a mailbox that gets too much mail in a short time, and AOL has
                sent it for mail that it did not want.
        }
smtp-enhanced-2-2 = Mailbox has used up its space
    .action =
        { $class ->
            [4] The recipient deletes mail or gets more quota.
           *[other] The recipient deletes mail or gets more quota. RFC 3463 counts this as a failure that can pass, so a new attempt after some days
                makes sense although the code begins with `5`.
        }
smtp-enhanced-2-3 = Message too long for this mailbox
    .action =
        Send less, or a link in place of the file. By RFC 3463 the limit is that of one mailbox, and others on the same system may take the message;
        Gmail, Sendmail and Dovecot use the code for the limit of their whole system.
smtp-enhanced-2-4 = Mailing list could not be expanded
    .action =
        { $class ->
            [4] If later attempts fail as well, tell the owner of the list or alias to check its members and its configuration.
           *[other] Tell the owner of the list or alias: its members or its configuration must be corrected before any message gets through.
        }

## X.3 Mail system

smtp-enhanced-3-0 = Receiving system, no detail given
    .action =
        { $class ->
            [2] It adds nothing to the reply.
           *[other] Look for the cause in the log of the receiving system, not in the address.
        }
smtp-enhanced-3-1 = System has no storage left
    .action = The administrator of the system must free space; unlike with a full mailbox, a single recipient cannot do it.
smtp-enhanced-3-2 = Host is not taking mail
    .action =
        { $class ->
            [4] Leave the message in the queue: the sending server tries again or turns to the next MX host. This host is, for example, overloaded,
                under maintenance or about to stop.
           *[other] Check that the host really is an MX host of the domain, then read the text.
        }
smtp-enhanced-3-4 = Message larger than the system allows
    .action =
        Compare the size of the message as sent with the number after `SIZE` in the reply to `EHLO`. Base64 makes an attachment about a third larger
        than the file.
smtp-enhanced-3-5 = System wrongly configured
    .action = Send the whole line and its time to the administrator of the system that reports it; nobody else can help.
smtp-enhanced-3-6 = Accepted with another priority
    .action = Nothing has failed. The number at the beginning of the text is the priority that the message has from here on.

## X.4 Network and routing

smtp-enhanced-4-0 = Network or routing, no detail given
    .action = Test the way from the sending server to the next host: first the DNS, then a connection to port 25.
smtp-enhanced-4-1 = Next host did not answer
    .action =
        { $class ->
            [4] Find out whether the next host runs and whether a firewall lets the connection through (to an MX host, on port 25). The queue keeps
                trying meanwhile.
           *[other] Exchange Online says `Recipient address rejected: Access denied` with this code when it does not know the recipient: check the
                address letter by letter. From other servers, find out whether the next host runs and whether a firewall lets the connection through.
        }
smtp-enhanced-4-2 = Connection broke before the end
    .action = Find in the logs of both sides the command after which nothing more came. Look for a timeout at one end and for a firewall in between.
smtp-enhanced-4-3 = Directory such as DNS out of reach
    .action =
        { $class ->
            [4] Query the name servers concerned from the machine that reports the failure.
           *[other] Query the name servers concerned from the machine that reports the failure. RFC 3463 knows this failure only as a temporary one,
                so a new attempt makes sense once the name servers answer, although the code begins with `5`.
        }
smtp-enhanced-4-5 = More mail than can be handled now
    .action =
        { $class ->
            [4] Send more slowly and let the queue empty.
           *[other] Send more slowly and let the queue empty. At Gmail, this code says that an account has reached its daily sending limit.
        }
smtp-enhanced-4-6 = Message goes round in a loop
    .action = Compare the `Received` fields of the returned message: the names that repeat lead to the forwarding rule or MX record to correct.
smtp-enhanced-4-7 = Message waited too long
    .action =
        Before you send again, look in a delay report or in the log for the real fault, which came earlier. Otherwise the new copy will expire as
        well.
smtp-enhanced-4-9 = Exchange’s own code: no usable route
    .action =
        The administrator of the Exchange server checks the connectors: their smart hosts and address spaces. The code comes from Microsoft Exchange
        2000 and 2003.

## X.5 Mail delivery protocol

smtp-enhanced-5-0 = Dialogue, no detail given
    .action =
        { $class ->
            [2] It is a bare confirmation.
           *[other] Read the session command by command; the line before the refusal tells more than this code.
        }
smtp-enhanced-5-1 = Command unknown or out of place
    .action =
        Compare what the client sends with the list in the reply to `EHLO` and with the order `MAIL`, `RCPT`, `DATA`. Gmail has also used this code
        for a missing login.
smtp-enhanced-5-2 = Command could not be parsed
    .action =
        { $class ->
            [2] It is no complaint about the command.
           *[other] Look at the line exactly as the client sent it: brackets, a space after the colon, parameters, the Base64 of a login; Postfix also
                sends this code for an incomplete host name after `HELO`. Beside `550`, the code can stand for a faulty SPF record (RFC 7208).
        }
smtp-enhanced-5-3 = More recipients than one transaction takes
    .action = Send to the rest in a further transaction. RFC 5321 requires every server to accept at least 100 recipients.
smtp-enhanced-5-4 = Command right, argument not
    .action = Correct or leave out the value that the text names. The client must not use parameters that the reply to `EHLO` has not offered.
smtp-enhanced-5-6 = Login line longer than the server’s buffer
    .action = Check what the client puts into the login line, such as a long token, or let the client use a mechanism with shorter lines.

## X.6 Message content

smtp-enhanced-6-0 = Content, no detail given
    .action =
        { $class ->
            [2] The message has been accepted.
           *[other] Examine the form of the message first: header fields, line lengths, MIME parts.
        }
smtp-enhanced-6-3 = Conversion needed, but not possible
    .action = Send the message in a 7-bit form, as Base64 or quoted-printable, so that no host on the way has to convert it.
smtp-enhanced-6-4 = Accepted, converted with some loss
    .action = Ask the recipient whether everything that matters can still be read; if not, send the message again in a simpler format.
smtp-enhanced-6-6 = Content held elsewhere could not be fetched
    .action = Check that the URL given with `BURL` still leads to the message, and that the submission server can reach the IMAP server.
smtp-enhanced-6-7 = Address outside ASCII not allowed here
    .action = Use an ASCII address of the same person. The address outside ASCII works only where every server on the way knows `SMTPUTF8`.
smtp-enhanced-6-8 = Answer would need UTF-8
    .action = The client repeats `VRFY` or `EXPN` with the parameter `SMTPUTF8`, if the server offers it; the address itself is not the problem.
smtp-enhanced-6-9 = Recipient cannot take UTF-8 header fields
    .action = Send this recipient a separate message, with ASCII addresses and encoded header fields.

## X.7 Security and policy

smtp-enhanced-7-0 = Security or policy, no detail given
    .action =
        { $class ->
            [2] It reports success.
           *[other] Look in the text for the reason, which this code does not name. If the text does not name it either, ask the postmaster of the
                server, with the whole line and the time.
        }
smtp-enhanced-7-1 = Refused by a rule of the server
    .action =
        { $class ->
            [4] Wait for the next attempts first, since greylisting can look like this. If they fail too, look in the text for the rule:
                relaying, a blocklist, a missing permission, a recipient’s own filter.
           *[other] Look in the text for the rule (relaying, a blocklist, a missing permission, a recipient’s own filter), and comply with it or ask
                for an exception before you send again.
        }
smtp-enhanced-7-2 = Not allowed to post to this list
    .action = Write from the address that is a member, join the list, or ask its owner to admit you.
smtp-enhanced-7-3 = Change of security protocol not possible
    .action =
        Check user name and password, and whether the account may use SMTP at all: Microsoft’s servers send this code for a failed login. In the
        registry it means that a gateway cannot translate between two security protocols.
smtp-enhanced-7-4 = Wanted security feature is missing
    .action = Choose a login mechanism from the `AUTH` line of the `EHLO` reply.
smtp-enhanced-7-8 = Login data refused
    .action =
        Type user name and password again; where the provider wants an app password or OAuth, the ordinary password gets this code too. After `BURL`
        this code once meant a missing trust between two servers, for which X.7.14 now stands.
smtp-enhanced-7-9 = Login mechanism weaker than required
    .action = Let the client choose a stronger mechanism. Gmail asks for an app password with this code.
smtp-enhanced-7-10 = Encryption needed first
    .action =
        Turn on TLS before the login. In a bounce it can mean that the message demanded TLS (`REQUIRETLS`) and no host of the domain could be reached
        under that condition.
smtp-enhanced-7-11 = Login mechanism only under TLS
    .action = The client starts TLS, sends `EHLO` again, and offers the password only then.
smtp-enhanced-7-12 = Account must first change its mechanism
    .action = Log in once with `PLAIN` over TLS; in later sessions the chosen mechanism should work.
smtp-enhanced-7-13 = Password right, account disabled
    .action = A new password does not help: the user asks the administrator to enable the account again.
smtp-enhanced-7-14 = Trust with another server is missing
    .action =
        The administrator of the submission server arranges access to the server that holds the content. Gmail uses the same code for a login that
        must be confirmed in a browser.
smtp-enhanced-7-15 = Priority too low to be accepted
    .action = Wait, or send with a higher `MT-PRIORITY` if you may. The server takes only more urgent mail, perhaps just for a while.
smtp-enhanced-7-16 = Message too long for its priority
    .action = Shorten the message, or send it with a priority for which the server allows more. The limit may hold for a while only.
smtp-enhanced-7-17 = Mailbox has changed hands
    .action = Do not send the message again; it would reach a stranger. Ask the person for the present address and replace the old one everywhere.
smtp-enhanced-7-20 = No DKIM signature passes
    .action = Sign outgoing mail, check the public key in the DNS, and make sure that nothing changes a message after it has been signed.
smtp-enhanced-7-21 = DKIM passes, but not as required
    .action = Ask the receiver what else it requires, such as certain header fields covered or the whole body signed. The signature itself is valid.
smtp-enhanced-7-22 = DKIM passes for another domain
    .action = Sign with the domain of the address in the `From` field.
smtp-enhanced-7-23 = SPF does not permit this server
    .action =
        { $class ->
            [4] Gmail sends this code for a missing or wrong reverse DNS name: give the sending IP address a name that resolves back to it. For other
                servers, add the IP address to the SPF record of the domain after `MAIL FROM:`.
           *[other] Add the IP address of the sending server to the SPF record of the domain after `MAIL FROM:`. If another server has forwarded the
                mail, that server must use a sender address of its own domain.
        }
smtp-enhanced-7-24 = SPF could not be evaluated
    .action =
        { $class ->
            [4] Wait: a DNS query failed for the moment. Gmail also sends this code when it finds suspicious entries in the SPF record, and these the
                owner of the sender’s domain must correct.
           *[other] The SPF record itself is faulty; the owner of the sender’s domain must correct it.
        }
smtp-enhanced-7-25 = Reverse DNS does not check out
    .action = Give the sending IP address a name that resolves back to it; whoever runs the address range must enter the record.
smtp-enhanced-7-26 = Several sender checks failed
    .action = Look in the text for the results of SPF, DKIM and DMARC, and correct what failed; the code itself leaves open which checks.
smtp-enhanced-7-27 = Sender’s domain takes no mail
    .action =
        Gmail sends this code when SPF did not pass: add the sending server to the SPF record. For other servers, send from an address in another
        domain, or give the sender’s domain a real MX: a domain with a null MX is unfit for sender addresses.
smtp-enhanced-7-29 = ARC chain does not validate
    .action =
        Gmail sends this code when the message came over a connection without TLS: turn on TLS for outgoing mail. For other servers, read the `d=`
        tags in the `ARC-Seal` fields: they name the domains concerned, and one of their servers has left ARC fields that cannot be verified.
smtp-enhanced-7-30 = Next host cannot promise TLS onward
    .action =
        Gmail sends this code when DKIM did not pass: sign outgoing mail, and check the public key in the DNS. For other servers, either the sender
        drops the demand for TLS on the whole way (`REQUIRETLS`), or the recipient’s servers have to support this extension.
smtp-enhanced-7-57 = Microsoft’s own code: client not logged in
    .action =
        Turn on the login in the program, and have SMTP AUTH permitted for the mailbox. Exchange Online sends this code where a login was due; IANA’s
        registry does not have it.
smtp-enhanced-7-139 = Microsoft’s own code: login not permitted
    .action =
        An administrator has to remove the obstacle that the text names, such as SMTP AUTH switched off or a security policy, or the program has to
        log in with OAuth. The code belongs to Exchange Online; IANA’s registry does not have it.
