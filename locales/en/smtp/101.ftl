smtp-101 = Cannot open connection
    .summary = Not a server reply: the program that tried to send found no way through the network to the mail server.
    .meaning =
        Code lists on the web explain it as `The server is unable to connect`. No SMTP server can have sent it: replies begin with 2, 3, 4 or 5, and
        without a connection there is nobody to reply. 101 is the number of the Linux system error `ENETUNREACH` (`Network is unreachable`), so a
        client that prints system errors is its likely origin. Address, login and message have not been looked at by anyone.
    .seen =
        In the error message or log of a script, a web application or a mail program, for example as `SMTP Error 101, cannot open SMTP stream`. There
        is no SMTP dialogue around it.
    .action =
        Test from the machine that sends, with the same host name and port, for example `nc -vz mail.example.com 587`.

        - Wrong target: correct the host name, and look up which address it resolves to.
        - The name resolves to an IPv6 address and the machine has no IPv6 route: add the route, or make the program use IPv4.
        - No route at all: look at the default gateway, the VPN or the network of the container.

        A mail server with a queue survives a passing outage; a script that keeps no queue must send the message again itself.
    .send =
        Never send it. A client program names the system error, `Network is unreachable`, instead of printing a number that looks like a reply code.
