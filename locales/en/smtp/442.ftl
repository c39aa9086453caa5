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
        A single case needs nothing. If it comes back, find what the cases have in common.

        - Large messages only: suspect the packet size (MTU) on the path, or a timeout that is too short. RFC 5321 gives the server ten minutes to
          answer after the final dot.
        - One destination only: a filter or firewall there, or one in between that inspects SMTP, may reset the connection. A packet capture shows
          which side ended it.
        - All destinations: network card, router or line of the sending server.
    .send =
        Say `421` with `4.4.2` before you end a session, so that the client need not guess.
