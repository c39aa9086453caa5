smtp-458 = Queue run could not start
    .summary = The server could not start sending the mail that it holds for the node named in `ETRN`; the client can ask again later.
    .meaning =
        With `ETRN`, a mail server asks another one to send the mail waiting for it, over a new connection. 458 says that the command was understood
        but did not start the queue, for a reason local to the server. It does not say whether any mail is waiting. No mail is lost or returned:
        `ETRN` only shortens the wait, and the queue keeps its own schedule.
    .seen =
        In logs of sites that fetch mail from a provider or a backup MX. Exim sends `Already processing`, `Unable to fork process` or `Internal failure`, and also 458 where its access rules refuse `ETRN`. Postfix sends it when its flush service does not answer; its `postscreen` gives
        no other answer to a well-formed `ETRN`.
    .action =
        Ask again in a few minutes. `Already processing` is good news: the run that you want is under way.

        If the answer stays the same, the administrator of the server that holds the mail has to look: in Postfix for the warning `unable to talk to fast flush service`, in Exim at `smtp_etrn_command` and at the access rule for `ETRN`.
    .send =
        Send it when you would start the queue but cannot. A client that has no right to this queue gets `459` with the reason; bad syntax gets `500`
        or `501`.
