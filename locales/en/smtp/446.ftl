smtp-446 = Too many hops
    .summary = The message has passed through so many servers that it must be going in circles; an administrator has to break the loop.
    .meaning =
        Lists on the web made 446 out of `4.4.6`, which Exchange 2000 used for a message over its limit on hops. Servers find loops by counting the
        `Received` fields in the header. RFC 3463 calls the code useful only for temporary failures, yet servers refuse such a message for good.
    .seen =
        Not in real bounces: there a loop reads `554 5.4.6 Too many hops` from sendmail, or `554 5.4.14 Hop count exceeded - possible mail loop` from
        Exchange Online.
    .action =
        Read the `Received` fields of the returned message from the bottom up: the server names that recur are the loop.

        - Two servers that recur in turn: each believes that the other is responsible for the domain. Correct the MX records, or the list of domains
          that one of them serves.
        - Two mailboxes: one forwards to the other and back. Remove one of the forwards.
        - One server with itself: its next hop for the domain leads back to it.

        Then send the message again; if no name recurs at all, the path is really long, and the limit may be raised.
    .send =
        Refuse the message with `554` and `5.4.6`. Set the limit high: RFC 5321 recommends at least 100 `Received` fields.
