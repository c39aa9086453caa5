smtp-451 = Local error in processing
    .summary = Something went wrong inside the receiving server while it handled the request; the message stays with the sending server, which tries again.
    .meaning =
        “Local” means the server that answers: a DNS lookup timed out, a filter or a database was out of reach, a write failed. The address and the
        message are not to blame. A client whose connection breaks in the middle of a transaction is to act as if it had received 451, so the number
        can stand in a report although no server sent it.
    .seen =
        Exim answers 451 when one of its access rules defers and names no other code, so its greylisting shows up here too. Postfix sends it with
        `4.3.0` when a table lookup fails and with `4.3.5` when its configuration is wrong. A submission server sends it with `4.4.1` when it cannot
        reach the IMAP server that `BURL` refers to.
    .action =
        Leave the message in the queue, and act only if it is still there after some hours.

        - All mail to that server waits: the trouble is on its side. Give its postmaster the full line and the time, by a way that does not pass
          through that server.
        - Only your mail waits, with `4.4.3` or `4.7.24`: the server cannot evaluate the SPF record of your domain. Check your name servers and the
          record.
        - Only your mail waits, with `4.7.1`: it is policy, such as greylisting; the text says which.
        - You run the receiving server: look in its log at that second. After `4.3.5`, nothing moves until you correct the configuration.
    .send =
        Send it for trouble of your own that will pass: a lookup that timed out, a scanner that is down, an SPF check that ended in a temporary error.
        For greylisting, RFC 6647 finds only `450` and `421` reasonable; for lack of space there is `452`.
