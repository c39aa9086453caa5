### Notes on pairs of which 420 is the lower code: how to tell the two apart in practice.

smtp-note-420-421 =
    The other server sent `421 4.4.2 mail.example.com Error: timeout exceeded` before it closed; your own GroupWise noted `420 TCP Read Error` when
    nothing came from the other server. So the first gives a reason, the second only reports silence.

    That decides where to look. For `421`, give the text to the administrator of the other server. For `420` there is no text to give; a packet
    capture has to show which side fell silent. It may even be the same event: a server that says `421` on a connection which a firewall has already
    cut appears as `420` in the log of the sending server. A Barracuda’s `420`, though, speaks of content.

smtp-note-420-442 =
    Neither is a reply of the other server: both are names that a sending program gives to a broken transfer. `420 TCP Write Error` is written by
    GroupWise, which waited for its timeout; `442`, in the lists copied from Exchange, is `4.4.2` without dots, a connection that dropped.

    Search in the same way for both. Collect size, destination and time of the failed messages. Only large ones: think of packet size. Only one
    destination: think of a filter there. Everything at the same minute: think of your own line. If the final dot had already been sent when the
    connection broke, expect that the recipient gets the message twice.

smtp-note-420-451 =
    If the line in your log names a fault in processing, such as `451 4.3.0 Temporary lookup failure`, a server has answered and knows that something
    inside it failed. If the line says `TCP Read Error`, no server has answered at all. RFC 5321 tells a client to act as after `451` when a
    connection breaks, so the queue does the same with both; only the search differs.

    With `451`, write to the postmaster of the other server, whose log has the time and the reason. With `420`, that log may hold nothing but a lost
    connection, so bring your own capture. Barracuda’s manual uses `420` for suspect content; the nearest match to that is `451` from another filter.
