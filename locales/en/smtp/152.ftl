smtp-152 = Unknown user, operator forwards
    .summary = Obsolete: in SMTP’s forerunner, a server that did not know the user offered to have its operator deliver the mail by hand.
    .meaning =
        With this preliminary reply a server of the Mail Transfer Protocol admitted that it did not recognize the name, yet was ready to take the
        message and hand it to a person, the operator, who would try to deliver it. RFC 780 itself calls this useful for a misspelled name and a
        possible disservice if the mail cannot be delivered at all. SMTP has no successor for it: `252` leaves open whether the user exists, and `550`
        refuses.
    .conflict =
        How a client declined depends on the version: by breaking off the dialogue in RFC 772, by `ABRT` in RFC 780, where `CONT` meant consent.
    .seen =
        Only in RFC 772 (1980) and RFC 780 (1981), since SMTP refuses an unknown recipient instead of asking.
    .action =
        Treat the recipient as unknown. Nobody can rely on an operator today, and an SMTP client has no way to consent.
    .sender =
        Check the spelling of the address letter by letter, or ask the recipient for the right address, and send the message again. No operator has
        taken it.
    .client =
        End the whole transaction, since SMTP knows no reply that begins with 1, and pass the text on to the user unchanged. Do not go on with `DATA`:
        the server waits for a decision that SMTP cannot express.
    .send =
        Refuse an unknown user with `550` at `RCPT`. If somebody really looks through misaddressed mail, accept it with `250` into a catch-all
        mailbox.
