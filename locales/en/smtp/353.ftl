smtp-353 = Results per recipient follow
    .summary = Not a refusal: the whole message has arrived, and the server now gives a separate verdict for each recipient.
    .meaning =
        One reply after the final dot normally decides for all recipients at once. With the extension PRDR (Per-Recipient Data Responses) the server
        first says 353, then gives one reply for each accepted recipient, in the order of the `RCPT` commands, and last one for the message as a
        whole. The number itself accepts and refuses nothing. Eric Hall’s Internet-Draft of 2007 expired and never became an RFC.
    .seen =
        Between two Exim servers, as `353 PRDR content analysis beginning`, when a message has more than one recipient. Exim’s client asks for it by
        default, and its example configuration offers it on the server.
    .action =
        Read the lines that follow: each names a recipient, with `250` for accepted, `450` for later, `550` for refused. Only those recipients come
        back in a bounce that were refused.

        - Programmer: give `PRDR` with `MAIL` only if you read as many replies as recipients were accepted, plus one. The server may still answer with
          a single ordinary reply.
        - Exim administrator: an empty `hosts_try_prdr` stops the request on the client, `prdr_enable = false` the offer on the server.
    .send =
        Only after the client has given `PRDR` with `MAIL`, and for more than one recipient. Toward other clients, put recipients off at `RCPT` if
        their filters differ.
