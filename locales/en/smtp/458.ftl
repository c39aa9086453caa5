smtp-458 = Queue run could not start
    .summary = The server could not start sending the mail that it holds for the node named in `ETRN`; the client can ask again later.
    .meaning =
        With `ETRN`, a mail server asks another one to send the mail waiting for it, over a new connection. 458 says that the command was understood
        but did not start the queue, for a reason local to the server. It does not say whether any mail is waiting. No mail is lost or returned:
        `ETRN` only shortens the wait, and the queue keeps its own schedule.
    .conflict =
        RFC 1985 keeps `459` for a node that is not allowed. Exim also answers 458 where its access rule for `ETRN` refuses, and Postfix’s
        `postscreen` has no other answer to a well-formed `ETRN`; an answer that never changes can therefore be a refusal by rule.
    .seen =
        In logs of sites that fetch mail from a provider or a backup MX. Exim sends `Already processing`, `Unable to fork process` or
        `Internal failure`; Postfix sends `Unable to queue messages` when its `flush` service does not answer.
    .action =
        Ask again in a few minutes. After `Already processing` there is nothing to do: the run that you want is under way.
    .sending =
        If your server sent the `ETRN` and gets the same answer again, let it ask only at long intervals, and give the node and the time to whoever
        holds the mail. Meanwhile see that your own port 25 can be reached, because the mail comes in there:

        { $port }
    .receiving =
        If your server holds the mail:

        - Postfix logs `unable to talk to fast flush service`: see that the `flush` service is configured: { $postfix-flush }
        - Exim says `Internal failure`: `smtp_etrn_command` cannot be expanded; the panic log tells why.
        - Exim refuses every attempt with some other text: look at the rule `acl_smtp_etrn`.
    .send =
        Send it when you would start the queue but cannot. A client that has no right to this queue gets `459` with the reason; bad syntax gets `500`
        or `501`.
