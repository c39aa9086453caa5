### How to tell 447 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-447-451 =
    Think of `451` as a line in the middle of the log and of 447 as its last page. One Exchange report shows both: it opens with
    `550 4.4.7 QUEUE.Expired; message expired`, and further down stands a `451 4.4.0` from the last attempt. The lower one is the lead.

    Sorting by the top line is the mistake. It makes hundreds of unrelated bounces look alike, from a blocked IP address to a dead name server, all of
    them “expired”. Group them by the last reply before the end instead. And while the queue still shows `451`, the sender need do nothing; once the
    expiry has come, the message is gone from the queue and has to be sent anew.

smtp-note-447-550 =
    Beware of the line `550 4.4.7 QUEUE.Expired; message expired`: it carries the number of an unknown mailbox, although nobody has called the mailbox
    unknown. The sender’s own queue wrote it after days of failed attempts. Whoever deletes addresses on every 550 deletes good ones with this line.

    Two looks keep them apart. First, the enhanced code: `4.4.7` belongs to the clock, `5.1.1` to the address. Second, the delay: compare the date of
    the message with that of the bounce. A refusal by the recipient’s server is back within minutes; an expiry needs as many days as the queue is
    patient.
