smtp-111 = Connection refused
    .summary = Not a server reply: the other machine, or a firewall before it, turned the connection down before any SMTP was spoken.
    .meaning =
        Code lists gloss it as `Connection refused or inability to open an SMTP stream`. On Linux the system error `ECONNREFUSED` has this number, so
        the client itself has most likely printed it. The attempt failed at once, before any SMTP: nothing listens on this address and port, or a
        firewall refuses in the server’s place. A mail server that runs and turns a client away says `421` or `554`.
    .seen =
        On Linux, as `Connection refused, 111 Can’t open SMTP stream`; the lists name SquirrelMail and Mailman. Typical is an application that
        delivers to `localhost` while no mail server runs there.
    .action =
        Check that the mail server runs and listens where the client looks for it.

        - Administrator of the server: `ss -ltn` shows the listening addresses and ports. Start the service; if it listens on `127.0.0.1` alone, let
          it listen on the outer address too; look for a firewall rule that rejects the client.
        - Programmer: compare host and port with what the mail provider prescribes (465 or 587 for submission, 25 between servers). Inside a container
          `localhost` is the container itself.
    .send =
        There is nothing for a server to send: what does not listen cannot reply. A running server that takes no mail at all says `521`; one that has
        no room for another session says `421`.
