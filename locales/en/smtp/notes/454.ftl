### How to tell 454 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-454-535 =
    The password dialog is where this pair does harm. After `535 5.7.8` it should open; after `454 4.7.0` it must not, for the server never got as far
    as comparing anything, and a user who is asked again doubts a password that was right. RFC 4954 says so to client authors in plain words.

    On the server, the log keeps them apart better than the client can. Dovecot or saslauthd reports a refused user in one case and a failed lookup, a
    dead socket or a timeout in the other. If users swear that yesterday’s password no longer works, and all of them began to swear at the same
    minute, check for 454 before you reset anything.

smtp-note-454-540 =
    Has this server ever offered TLS? If `STARTTLS` stands in its `EHLO` reply and the command still fails, a
    `454 4.7.0 TLS not available due to local problem` tells of a broken certificate or key, and it may work again tonight. If the word is missing
    there, Courier’s `540 TLS not available.` is only the echo of a client that asked for something nobody had offered.

    Mend them at opposite ends, therefore: the first on the server, the second in the client, which has to read the list of extensions before it
    speaks. And a `540` that comes after `RCPT` belongs to neither; at Rambler it says that the recipient’s mailbox is asleep.
