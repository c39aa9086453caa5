### How to tell 442 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-442-451 =
    For the queue they are one case, and RFC 5321 wants it so: a client whose connection breaks carries on as though `451` had come. For you they
    differ in one point, the fate of the copy. A server that said `451` has let go of the message, in so many words. A server that vanished may have
    kept it.

    Postfix puts the doubt into its log:
    `lost connection with mail.example.com[192.0.2.25] while sending end of data -- message may be sent more than once`. When a recipient complains of
    doubles, search for that line before you blame a mailing list. A `451` in its place rules doubles out.
