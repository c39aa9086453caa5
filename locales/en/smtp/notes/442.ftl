### How to tell 442 from the codes that it is taken for; one note for each pair, under the lower code.

smtp-note-442-451 =
    Your queue treats the two alike: by RFC 5321, a client whose connection breaks goes on as though `451` had come. They differ in what happened to
    the copy. A server that said `451` has not taken the message. A server that vanished may have kept it.

    Postfix notes this doubt in its log:
    `lost connection with mail.example.com[192.0.2.25] while sending end of data -- message may be sent more than once`. When a recipient complains of
    duplicates, search for that line before you suspect a mailing list. A `451` in its place rules duplicates out.
