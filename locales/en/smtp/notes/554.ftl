### Notes on the pairs of which 554 is the lower code: how to tell the two apart in practice.

smtp-note-554-571 =
    Take a refusal of your message as junk. Postfix with an access rule tends to `554 5.7.1`, installations with rspamd such as ApisCP have `571`; do
    not look for a difference in severity, for there is none.

    Look for the difference in reach. Courier’s `571 Delivery not authorized, message refused.` after `RCPT` stops one recipient, whose own filter
    said no, while the others still get the mail. A `554` after the final dot stops all of them. And a `554` in the greeting is aimed at your IP
    address, which no filter for content ever says.
