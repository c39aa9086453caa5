smtp-101 = Cannot open connection
    .summary = Not a server reply: the program that tried to send found no way through the network to the mail server.
    .meaning =
        The attempt ended before a connection existed, so nobody could reply. 101 is the number of the Linux system error `ENETUNREACH`
        (`Network is unreachable`), so a client that prints system errors is its likely origin. No server has seen the recipient, the login or the
        message.
    .conflict =
        Code lists on the web count 101 among the replies of a server and explain it as `The server is unable to connect`. RFC 5321 rules that out: a
        reply code begins with 2, 3, 4 or 5. Look for the fault on the side of the client.
    .seen =
        In the error message or log of a script, a web application or a mail program, for example as `SMTP Error 101, cannot open SMTP stream`. There
        is no SMTP dialogue around it.
    .action =
        Test from the machine that sends, with the host and the port of its settings:

        { $port }

        If this also ends with `Network is unreachable`, fix the network. If the test connects, find out whether the program really uses this host and
        port.
    .sender =
        Make sure that this computer is online and that its VPN, if it needs one, is up. Then compare the server name in the account settings with the
        one that your provider gives. Then send the message again; it has not left the program.
    .sending =
        - No route to the address: look at the default gateway, the VPN or the network of the container: { $route-get }
        - The name has an IPv6 address and the machine has no IPv6 route: add the route, or set `inet_protocols = ipv4` in Postfix and restart it:
          { $aaaa }

        In a short outage, do nothing: the message stays in the queue.
    .client =
        Try the other addresses of the host before you report a failure; RFC 5321 asks for at least two. Then keep the message and try again later,
        half an hour apart or more. A script without a queue loses the message at this point.
    .send =
        Never send it. A client program names the system error, `Network is unreachable`, instead of printing a number that looks like a reply code.
