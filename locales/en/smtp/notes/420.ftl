### Notes on pairs of which 420 is the lower code: how to tell the two apart in practice.

smtp-note-420-421 =
    Who speaks? `421 4.4.2 mail.example.com Error: timeout exceeded` was said by the other server before it closed; `420 TCP Read Error` was noted by
    your own GroupWise after nobody had said anything. The first is an explanation, the second the lack of one.

    That decides where to look. For `421`, take the text to the administrator over there. For `420` there is no text to take; a packet capture has to
    show which side fell silent. It may even be the same event seen twice: a server that says `421` on a connection which a firewall has already cut
    appears as `420` in the sender’s log. A Barracuda’s `420`, though, speaks of content.

smtp-note-420-442 =
    Neither ever crossed the wire in the sense that one usually means: both are names that a sending program gives to a transfer that died.
    `420 TCP Write Error` is the word of GroupWise, which waited for its timeout; `442`, in the lists copied from Exchange, is `4.4.2` without dots, a
    connection that dropped.

    For the search they come to the same. Collect size, destination and time of the failed messages. Only large ones: think of packet size. Only one
    destination: think of a filter there. Everything at the same minute: think of your own line. If the dot had already been sent when the line died,
    expect that the recipient gets the message twice.

smtp-note-420-451 =
    If the line in front of you holds a sentence about processing, such as `451 4.3.0 Temporary lookup failure`, a server has answered and knows that
    something inside it failed. If it says `TCP Read Error`, no server has answered at all. RFC 5321 tells a client to act as after `451` when a
    connection breaks, so the queue does the same with both; only the search goes different ways.

    With `451`, write to the other postmaster: their log has the second and the reason. With `420`, their log may hold nothing but a lost connection,
    so bring your own capture. Barracuda’s manual uses `420` for suspect content; there, `451` from another filter would be the nearest relative.
