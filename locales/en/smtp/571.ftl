smtp-571 = Delivery not authorized
    .summary = A filter on the receiving side refuses the mail: sender and administrator must find the rule and meet or change it.
    .meaning =
        Read it as `550 5.7.1`: the number is the enhanced code with its dots lost. It judges the sender, the message or the conduct of the client,
        not the existence of the mailbox.
    .conflict =
        RFC 5321 allows 0 to 5 as the second digit of a reply code, so 571 lies outside its grammar, and IANA’s table does not know it either. Clients
        still go by the first digit and take it for a permanent refusal.
    .seen =
        After `RCPT`, from Courier, whose default text for a recipient’s filter is `571 Delivery not authorized, message refused.` Installations with
        rspamd, such as ApisCP, use it for messages that are taken for spam. qmail with chkuser 2.0.8 sends it with `(#5.7.1 - chkuser)` for a
        malformed sender, and for a session with too many recipients.
    .action =
        Find out whose filter refused: after `RCPT` it is a rule about the sender or the connection, after the message one about the content.
    .sender =
        Ask the recipient in another way to let your mail in. If several domains refuse your mail like this, pass the reply to your administrator,
        links in the text included.
    .sending =
        Check what filters look at, and correct what is missing or wrong:

        - SPF, for the domain of the sender: { $txt }
        - Reverse DNS of the IP address: { $ptr }
        - Blocklists: { $dnsbl }
    .receiving =
        Search the log for the session. On Courier the mail filter of the account decides, at `RCPT` as `rcptfilter`: add the sender there as an
        exception, and let the filter print a reason of its own, because otherwise the client sees only the default text.
    .client =
        Let the first digit decide, and report the text. A parser that insists on 0 to 5 as the second digit must not treat this as a broken
        connection.
    .send =
        Send `550` with `5.7.1`. If a filter returns its own reply, check that it begins with a valid code.
    .search = blocked, not authorized
