smtp-546 = Routing loop detected
    .summary = Courier counts more than 100 `Received` fields and assumes a loop: an administrator must find and break it.
    .meaning =
        The number is `5.4.6`, routing loop detected, with its dots lost. Every server that takes a message adds a `Received` header field, and
        Courier refuses the message when their number passes 100. The count is evidence, not proof, but RFC 5321 recommends the method with a
        threshold of this size.
    .seen =
        After the end of a message, from Courier. The bounce carries the long row of `Received` fields.
    .action =
        Read the `Received` fields from the bottom up until host names repeat; those hosts form the loop. Once the loop is broken, send a fresh copy,
        because the old one keeps its fields.
    .sender =
        Pass the whole bounce, with its header, to your administrator. If you forward one of your mailboxes to another, see first whether the second
        one forwards back.
    .sending =
        Compare where your server takes the address with where the DNS leads:

        { $exim-route }

        { $mx }

        If the answers differ, a fixed route on your side belongs to the loop.
    .receiving =
        - Two servers alternate: each takes the other for the destination. Compare the lists of local domains and the MX records on both: { $mx }
        - One server repeats: an alias or a forwarding rule leads back to it, perhaps by way of an outside mailbox.
    .send =
        Send `554` with `5.4.6`, and do not set the threshold below 100.
    .search = mail loop, too many hops, forwarding loop
