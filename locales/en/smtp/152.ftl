smtp-152 = Unknown user, operator forwards
    .summary = Obsolete: SMTP’s forerunner did not know the user and offered to have its operator deliver the mail by hand.
    .meaning =
        With this preliminary reply a server of the Mail Transfer Protocol admitted that it did not recognize the name, yet was ready to take the
        message for a person, the operator, who would try to deliver it. RFC 780 itself calls this useful for a misspelled name and a possible
        disservice if the mail cannot be delivered at all. Under RFC 780 the client could agree (`CONT`) or decline (`ABRT`). SMTP has no successor
        for it: `252` leaves open whether the user exists, and `550` refuses.
    .seen =
        In RFC 772 (1980) and RFC 780 (1981). It did not outlive them, since SMTP refuses an unknown recipient instead of asking.
    .action =
        Treat the recipient as unknown: check the spelling of the address and send again. Nobody can rely on an operator today, and an SMTP client has
        no way to consent.
    .send =
        Refuse an unknown user with `550` at `RCPT`. If somebody really looks through misaddressed mail, accept it with `250` into a catch-all
        mailbox.
