### How to tell 471 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-471-571 =
    One of these is a real reply. `571` does occur on the wire: Courier writes `571 Delivery not authorized, message refused.`, qmail with an older
    chkuser `571 sorry, you are violating our security policies (#5.7.1 - chkuser)`. Nobody is known to send `471`; where it stands in a report, some
    program between the server and you has made it.

    So act on the first, and for the second look for the original reply. If you read both as “a filter said no”, you may cancel a message that was
    merely greylisted and would have gone out on the next run.
