smtp-111 = Connection refused
    .summary = Not a server reply: the other machine, or a firewall in front of it, turned the connection down before any SMTP was spoken.
    .meaning =
        On Linux the system error `ECONNREFUSED` has this number, so the client itself has most likely printed it. The attempt failed at once: nothing
        listens on this address and port, or a firewall refuses in the server’s place. A mail server that runs and turns a client away says `421` or
        `554`.
    .conflict =
        Code lists count 111 among the replies of servers, as `Connection refused or inability to open an SMTP stream`. By RFC 5321, replies that
        begin with 1 are not part of SMTP at all. So do not search the log of the mail server for this number.
    .seen =
        On Linux, as `Connection refused, 111 Can’t open SMTP stream`; code lists on the web name SquirrelMail and Mailman. Typical is an application
        that delivers to `localhost` while no mail server runs there.
    .action =
        Find out whether anything listens at the address and port that the client used:

        { $port }

        Refused from everywhere: the service is down or listens elsewhere. Refused from one network only: a firewall stands in between.
    .sender =
        Compare server name and port in the account settings with what your provider prescribes; mail programs use 465 or 587. If both agree, tell the
        administrator that the server refuses connections, and send the message again later. Nobody has received it yet.
    .sending =
        Leave the message in the queue: each further MX host gets its turn, then this one again. Check that the MX records name hosts that take
        mail:

        { $mx }

        If every destination refuses, look for a firewall in your own network that rejects outgoing connections to port 25.
    .receiving =
        Start the mail service and see on which addresses and ports it listens:

        { $listening }

        - Only on `127.0.0.1`: in Postfix set `inet_interfaces`, then stop and start Postfix; in Exim the option is `local_interfaces`:
          { $postfix-interfaces }
        - On the right address: look for a firewall rule that rejects the client.
    .client =
        Inside a container `localhost` is the container itself; name the host on which the mail server runs. Try every address of that host in
        turn, and report the system error by name together with address and port.
    .send =
        A server cannot send it: what does not listen cannot reply. A running server that takes no mail at all says `521`; one that has no room for
        another session says `421`.
