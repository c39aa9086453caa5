### Notes on the pairs whose lower code is 120: how to tell the two codes apart in practice.

smtp-note-120-220 =
    In FTP the two belong together: a server under load greets with `120 Service ready in nnn minutes`, and a client reads on until `220` comes. A
    reply parser taken from an FTP library brings that habit along. On an SMTP connection it would wait for a second greeting that never comes.

    The reverse mistake does more harm. A client that looks only for three digits and a space takes `120` for “connected”, sends `EHLO`, and blames
    the server for the answers that follow. If your log shows `120` on a mail port, find out what listens there before you change the client.

smtp-note-120-421 =
    With `120` a server asked the client to keep the connection open for some minutes. A server that says `421` sends the client away and relies on
    the client’s queue: after `421 mail.example.com Service not available, closing transmission channel` the next attempt is a new connection,
    possibly to another MX host.

    Whoever writes a client today needs only the second way: close, wait, come back. Do not keep the socket open after `120`; nothing in SMTP says
    that the server would ever continue. And if you read a protocol document from 1981, do not take its `120` for a modern limit on connections. A
    server reports such a limit with a reply that begins with 4.
