smtp-451 = Local error in processing
    .summary = Something went wrong inside the receiving server; the message stays with the sending server, which tries again.
    .meaning =
        “Local” means the server that answers: a DNS lookup timed out, a filter or a database was out of reach, a write failed. In that sense neither
        the address nor the message is at fault. A client whose connection breaks in the middle of a transaction is to act as if it had received 451,
        so a report can show the number although no server sent it.
    .conflict =
        For greylisting, RFC 6647 finds only `450` and `421` reasonable; Exim’s default is 451. For too many recipients RFC 5321 demands `452`, while
        IANA lists 451 beside `X.5.3`, and OpenSMTPD and Dovecot send `451 4.5.3`. So a 451 may be plain policy.
    .seen =
        Exim answers 451 when one of its access rules defers and names no other code, so its greylisting shows up here too. Postfix sends it with
        `4.3.0` when a table lookup fails and with `4.3.5` when its configuration is wrong or a policy service does not answer, Sendmail with `4.1.8`
        when it cannot look up the sender’s domain. A submission server sends it with `4.4.1` when it cannot reach the IMAP server that `BURL` refers
        to.
    .action =
        Leave the message in the queue, and act only if it is still there after some hours. Then compare: if all mail to that server waits, the
        trouble is on its side; if only yours does, it has to do with your domain or your IP address.
    .sender =
        As long as the notice reports only a delay, do not send the message again: it is still on its way, and the recipient would get two copies. If
        the delay lasts longer than a day, or the notice says `Action: failed`, tell the recipient by another channel, with the full text, so that
        their administrator hears of it.
    .sending =
        See which destinations wait, and with which text:

        { $postfix-queue }

        - `4.7.24`, or `4.4.3` with SPF in its text: the other side cannot evaluate your SPF record. Look at the record: { $txt }
        - The record is correct, or the code is `4.1.8`: ask each of your name servers in turn. Their names: { $ns }
        - `4.7.1`: policy such as greylisting; the text says which.
        - All mail to that server waits: give its postmaster the full line and the time, by a way that does not pass through that server.
    .receiving =
        Look in your log at that second; the reply need not name the cause.

        - `Temporary lookup failure` from Postfix: a table gives no answer. Ask it yourself: { $postfix-lookup }
        - `queue file write error` from Postfix: see whether the disk is full: { $disk }
        - `Server configuration problem` from Postfix: a policy service, such as a greylist, does not answer.
        - `Server configuration error` from Postfix: nothing moves until you correct the configuration: { $postfix-settings }
        - Exim: replay the session with the client’s address; Exim prints what each rule decides: { $exim-session }
    .client =
        After 451 or a broken connection, keep every recipient that has no final answer. In a mail program, show that the message waits, not that it
        failed.
    .send =
        Send it for trouble of your own that will pass: a lookup that timed out, a scanner that is down, an SPF check that ended in a temporary error.
        Greylisting belongs to `450` or `421`, lack of space to `452`.
    .search = temporary error, try again later, graylisting, greylisted
