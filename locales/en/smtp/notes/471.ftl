### How to tell 471 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-471-571 =
    Put the dots back and look who is talking. `571` is really on the wire: Courier writes `571 Delivery not authorized, message refused.`, qmail with
    an older chkuser `571 sorry, you are violating our security policies (#5.7.1 - chkuser)`. Nobody is known to send `471`; where it stands in a
    report, some program between the server and you has made it.

    So the first is a fact to act on, and the second a question to ask. Whoever reads both as “a filter said no” cancels a message that was perhaps
    merely greylisted and would have gone out on the next run.
