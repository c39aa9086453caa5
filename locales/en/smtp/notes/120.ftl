### Notes on the pairs whose lower code is 120: how to tell the two codes apart in practice.

smtp-note-120-220 =
    FTP people know this pair from their own protocol: there a server under load greets with `120 Service ready in nnn minutes`, and a patient
    client reads on until `220` comes. A reply parser borrowed from an FTP library brings that habit along. In front of an SMTP server it would
    wait for a second greeting that nobody is going to send.

    The reverse mistake is worse. A client that looks only for three digits and a space takes `120` for “connected”, sends `EHLO`, and blames the
    server for the odd answers that follow. If your log shows the first number on a mail port, ask what is listening there before you touch the
    client.

smtp-note-120-421 =
    A busy server has two manners. The old one asked you to stay: hold the line, it will take some minutes. The present one sends you away and
    counts on your queue. `421 mail.example.com Service not available, closing transmission channel` ends the call, and the next attempt is a new
    connection, possibly to another MX host.

    Whoever writes a client today needs only the second path: close, wait, come back. Do not honour the first by keeping the socket open; nothing
    in SMTP says that the server would ever continue. And when you read a protocol study from 1981, do not translate its `120` into a modern limit
    on connections. That limit speaks with a 4.
