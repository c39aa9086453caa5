smtp-446 = Too many hops
    .summary = The message has passed through so many servers that it must be going in circles; an administrator has to break the loop.
    .meaning =
        Lists on the web made 446 out of `4.4.6`, which Exchange 2000 used for a message over its limit on hops. Servers find loops by counting the
        `Received` fields in the header.
    .conflict =
        RFC 3463 calls `X.4.6` useful only for temporary failures, yet servers refuse a looping message for good; waiting does not end a loop. RFC
        5321 recommends a limit of at least 100 `Received` fields, while Postfix stops at 50 (`hopcount_limit`) and Exim at 30
        (`received_headers_max`) unless set otherwise.
    .seen =
        Not in real bounces: there a loop reads `554 5.4.6 Too many hops` from sendmail, or `554 5.4.14 Hop count exceeded - possible mail loop` from
        Exchange Online.
    .action =
        Read the `Received` fields of the returned message from the bottom up: the server names that recur are the loop. Break the loop first, then
        send the message again. If no name recurs at all, the path is really long.
    .sender =
        Look at your own forwards: two mailboxes that forward to each other are a loop; remove one of the two forwards. If you have none, give the
        whole returned message, with its header, to whoever runs your mail.
    .sending =
        - Two servers in turn: each believes that the other is responsible for the domain. Compare the MX records with your fixed routes: { $mx }
        - One server with itself: its next hop for the domain leads back to it. Ask Exim for the route: { $exim-route }
    .receiving =
        If the domain is yours, your server must know that it is the end of the line. In Postfix, check whether the domain stands in one of these
        lists:

        { $postfix-domains }

        If it is missing there, the server looks up the MX record, finds itself or its neighbor, and passes the message on again.
    .send =
        Refuse the message with `554` and `5.4.6`. Set the limit high: RFC 5321 recommends at least 100 `Received` fields.
