smtp-571 = Delivery not authorized
    .summary = A filter on the receiving side refuses the mail: sender and administrator must find the rule and meet or change it.
    .meaning =
        It reads as `550 5.7.1`: the number is the enhanced code with its dots lost. The second digit, 7, breaks the grammar of RFC 5321; clients
        still go by the first digit and take it for a permanent refusal. It judges the sender or the message, not the existence of the mailbox.
    .seen =
        After `RCPT`, from Courier, whose default text for a recipient’s filter is `571 Delivery not authorized, message refused.` Installations with
        rspamd, such as ApisCP, use it for messages that are taken for spam.
    .action =
        - Sender: ask the recipient in another way to admit you; if mail to several domains is refused, check SPF, DKIM, blocklists and links in the
          text.
        - Recipient: look at your own mail filter (for Courier the delivery filter of the account) and add the sender as an exception.
        - Administrator of the receiving server: search the log for the session; let the filter return a text that names the rule.
    .send =
        Send `550` with `5.7.1`. If a filter returns its own reply, check that it begins with a valid code.
