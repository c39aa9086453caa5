smtp-201 = Okay, action aborted
    .summary = Obsolete: a server of SMTP’s forerunner confirmed that the client had called off an action proposed by the server.
    .meaning =
        Three replies of the Mail Transfer Protocol asked the client for a decision: `120`, `151` and `152`. If the client answered `ABRT`, the server
        confirmed with 201. So the reply confirms only the cancellation: no recipient and no message was accepted. RFC 780 (1981) introduced it
        together with `ABRT`; RFC 772 has neither.
    .seen =
        Not in SMTP, which has neither `ABRT` nor the three questions.
    .action =
        Do not count the message as sent. No published version of SMTP has a command to which this is the reply, so find out which program answers on
        that port:

        { $banner }
    .client =
        Keep track of the command that each reply answers: a first digit of 2 is a success only for that command. Count a message as handed over only
        after a success reply to the end of its text.
    .send =
        To confirm that a transaction is dropped, answer `RSET` with `250`.
