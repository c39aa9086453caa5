smtp-442 = Connection dropped
    .summary = Not a reply: the connection broke while mail was under way, as the sender’s own software notes before it tries again.
    .meaning =
        A broken connection carries no reply, so no server has sent this. What is meant is `4.4.2`, a connection that was made and then could not
        complete the transaction. RFC 5321 has clients treat the loss as if they had received `451`. If it happens after the final dot, the message
        may have been accepted all the same, and the next attempt then delivers a second copy.
    .seen =
        OpenSMTPD writes `442 i/o error` into its own log when the internal session that hands over a bounce breaks. Elsewhere it is found in lists
        that copied Exchange’s words.
    .action =
        Do nothing about a single case: the sending server tries again by itself. If it happens again, find out what the cases have in common: the
        size of the message, one destination, or all mail.
    .sender =
        Ask the recipient before you send again: the message may have arrived although the connection broke. If only mail with big attachments fails,
        send a link to the file instead.
    .sending =
        - Large messages only: the path may lose big packets (MTU), or a timeout is too short. See the path: { $mtu }
        - One destination only: a filter or firewall there, or one in between that inspects SMTP, may reset the connection. A packet capture shows
          which side ended it.
        - All destinations: check your own network card, router and line.

        After the final dot, wait ten minutes for the answer, as RFC 5321 asks and as Postfix does (`smtp_data_done_timeout`).
    .receiving =
        Look in your log for the sender’s IP address: `lost connection after DATA` in Postfix means that your side saw the break as well. If your
        filter needs minutes after the final dot, make it faster, or accept first and filter later without sending bounces; clients with short
        timeouts send the message again and again.
    .client =
        Keep the message, as after `451`. Once the final dot is out, log the outcome as unknown, and expect that the next attempt can make a second
        copy.
    .send =
        Say `421` with `4.4.2` before you end a session, so that the client knows what happened.
