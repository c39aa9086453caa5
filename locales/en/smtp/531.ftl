smtp-531 = Too many recipients (Courier)
    .summary = Courier takes no more recipients for this message: the sender must reach the remaining ones with further messages.
    .meaning =
        Courier sends it once a message has reached the configured number of recipients, refused ones included, and that maximum is marked `hard`;
        without the mark, it answers `431`. Recipients accepted earlier stay accepted. Read as `5.3.1` the digits would mean a full mail system; what
        the text means is `5.5.3`, too many recipients.
    .seen =
        After `RCPT`, from Courier. The limit is 100 unless the line `maxrcpts` in its file `bofh` says otherwise.
    .action =
        Take the refused recipients from the bounce, and send to them in portions below the limit. The addresses are not at fault.
    .sender =
        Leave out those who were accepted, or they get the message twice. For regular mailings, use a mailing list, so that your message has one
        recipient.
    .sending =
        Let your server cut long lists of recipients into portions. Postfix puts at most 50 into one delivery by default
        (`default_destination_recipient_limit`), which is below Courier’s usual limit; see whether somebody has raised it:

        { $postfix-settings }
    .receiving =
        In Courier’s file `bofh`, raise the number in the line `maxrcpts`, or drop the word `hard` from it: clients then get `431` and deliver the
        rest later by themselves.
    .client =
        Do not mark these addresses as bad. Send the message to those accepted, and put the others into a new transaction of at most 100.
    .send =
        For a limit on one transaction, send `452` with `4.5.3`, which lets the client deliver the rest later. Only a policy against large mailings
        justifies a 5yz code; use `550` with `5.5.3` then.
