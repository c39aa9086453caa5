### Notes on the pairs of which 554 is the lower code: how to tell the two apart in practice.

smtp-note-554-571 =
    For a message refused as spam, Postfix with an access rule tends to `554 5.7.1`, and installations with rspamd such as ApisCP have `571`; there is
    no difference in severity.

    The difference is how much is refused. Courier’s `571 Delivery not authorized, message refused.` after `RCPT` stops one recipient, whose own
    filter said no, while the others still get the mail. A `554` after the final dot stops all of them. And a `554` in the greeting is aimed at your
    IP address; no content filter says that.
