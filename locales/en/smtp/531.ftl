smtp-531 = Too many recipients (Courier)
    .summary = Courier takes no more recipients for this message: the sender must reach the remaining ones with further messages.
    .meaning =
        Courier sends it once a message has reached the configured number of recipients and that maximum is marked `hard`; without the mark, it
        answers `431`. Recipients accepted earlier stay accepted. Read as `5.3.1` the digits would mean a full mail system; what the text means is
        `5.5.3`, too many recipients.
    .seen =
        After `RCPT`, from Courier. The limit is 100 unless the line `maxrcpts` in its file `bofh` says otherwise.
    .action =
        Send the message again to the refused recipients only, in portions below the limit; for regular mailings, use a mailing list.

        - Administrator of the Courier server: raise the number in `maxrcpts`, or drop the word `hard`.
        - Programmer: do not mark these addresses as bad; put them into a new transaction.
    .send =
        For a limit on one transaction, send `452` with `4.5.3`, which lets the client deliver the rest later. Only a policy against large mailings
        justifies a 5yz code; use `550` with `5.5.3` then.
