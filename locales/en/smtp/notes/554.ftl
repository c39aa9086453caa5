### Notes on the pairs of which 554 is the lower code: how to tell the two apart in practice.

smtp-note-554-571 =
    When a content filter says no after the final dot, the number depends on the software in front of it: Postfix with an access rule tends to
    `554 5.7.1`, installations with rspamd such as ApisCP have `571`, and Courier sends `571 Delivery not authorized, message refused.` for a
    recipient’s filter. Do not look for a difference in severity; there is none.

    Look for the difference in reach. A Courier `571` after `RCPT` stops one recipient while the others still get the mail. A `554` after the dot
    stops all of them. And a `554` in the greeting is aimed at your IP address, which no filter for content ever says.
