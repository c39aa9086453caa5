### How to tell 447 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-447-451 =
    In the history of a message, `451` is a line in the middle and `447` is the end. One Exchange report shows both: it opens with
    `550 4.4.7 QUEUE.Expired; message expired`, and further down stands a `451 4.4.0` from the last attempt. Follow the lower one.

    Do not sort bounces by the top line. It makes hundreds of unrelated ones look alike, from a blocked IP address to a dead name server, all of them
    “expired”. Group them by the last reply before the end instead. While the queue still shows `451`, the sender need do nothing; once the message
    has expired, it is gone from the queue and has to be sent again.

smtp-note-447-550 =
    In `550 4.4.7 QUEUE.Expired; message expired` you see the number of an unknown mailbox, although nobody has called the mailbox unknown. The
    sender’s own queue wrote the line after days of failed attempts. Software that deletes addresses on every `550` deletes good ones because of it.

    Check two things. First, the enhanced code: `4.4.7` is about time, `5.1.1` about the address. Second, the delay: compare the date of the message
    with that of the bounce. A refusal by the recipient’s server is back within minutes; an expiry takes as many days as the queue keeps mail.
