smtp-220 = Service ready
    .summary = The server is ready: the client now introduces itself or, after `STARTTLS`, begins the TLS handshake.
    .meaning =
        As the first line of a connection it is the greeting: the first word names the server, the rest is free text. After `STARTTLS` the same number
        means “go ahead”: the next octets belong to TLS, and once the handshake is done both sides forget what was said before and the client sends
        `EHLO` again. In neither place does it promise that mail will be accepted.
    .seen =
        At the head of every log of a successful connection, often on several lines that begin with `220-`, and between `STARTTLS` and the second
        `EHLO`. On port 465 the greeting comes after the TLS handshake and is already encrypted.
    .action =
        Where the log stops tells where to look.

        - Before the greeting: the server may be slow on purpose; a client waits five minutes for it. On port 465 a client that expects the greeting
          in plain text waits in vain: it must start TLS first.
        - After the greeting: the client must not speak before it has arrived. Correct a program that sends `EHLO` too early.
        - After the reply to `STARTTLS`: the handshake failed, so look for the certificate and the TLS versions in the TLS log of both sides.
    .send =
        Begin the greeting with your full host name and leave the enhanced status code out there; the software version is optional. Turn a client away
        with `421` for now or with `554` for good; a host that takes no mail from anyone greets with `521`.
