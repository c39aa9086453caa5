smtp-353 = Results per recipient follow
    .summary = Not a refusal: the whole message has arrived, and the server now gives a separate verdict for each recipient.
    .meaning =
        One reply after the final dot normally decides for all recipients at once. With the extension PRDR (Per-Recipient Data Responses) the server
        first says 353, then gives one reply for each accepted recipient, in the order of the `RCPT` commands, and last one for the message as a
        whole. The number itself accepts and refuses nothing. Eric Hall’s Internet-Draft of 2007 expired and never became an RFC.
    .conflict =
        RFC 5321, section 4.1.1.4, allows no partial failure after the final dot: the message is accepted or it is not. PRDR breaks with that, and its
        draft has expired. So it holds only between two sides that have agreed on it with `EHLO` and `MAIL`.
    .seen =
        Between two Exim servers, as `353 PRDR content analysis beginning`, when a message has more than one recipient. Exim’s client asks for it by
        default, and its example configuration offers it on the server.
    .action =
        Read the lines that follow: one for each recipient, with `250` for accepted, `450` for later, `550` for refused. The last line is about the
        whole message and can still refuse it for everybody. Otherwise the bounce names only the recipients that were refused.
    .sending =
        If results are recorded for the wrong recipient, let the server give one verdict again: an empty `hosts_try_prdr` in Exim’s smtp transport
        stops the request. The `EHLO` reply of the receiving server shows whether it offers PRDR:

        { $ehlo }
    .receiving =
        Exim runs the ACL in `acl_smtp_data_prdr` once for each recipient; without a rule there, all pass. `prdr_enable = false`, the default,
        withdraws the offer.
    .client =
        Give `PRDR` with `MAIL` only if you read as many replies as recipients were accepted, plus one for the whole. They come in the order of your
        `RCPT` commands. Be ready for a single ordinary reply in place of 353.
    .send =
        Send it only after the client has given `PRDR` with `MAIL`, and for more than one recipient. Toward other clients, put recipients off at
        `RCPT` if their filters differ.
