### Notes on the pairs whose lower code is 111: how to tell the two codes apart in practice.

smtp-note-111-421 =
    `421` is a reply: a running mail server has sent it, for example `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7` from
    Postfix. Behind `111` there is no reply. The operating system of the other side refused the TCP connection, and the client made up the text.

    The common mistake is to treat both as “server down” and to restart the service. A restart helps with a refused connection. Against a limit on
    connections it does harm: all clients come back together. In that case let the queue spread its attempts, and raise the limit only if the machine
    can bear the load.

smtp-note-111-441 =
    With `111` a packet comes back that says no, and the client has its `Connection refused` within milliseconds. With `441` nothing comes back: the
    client waits until its own timer ends and reports `Connection timed out` with the status `4.4.1`, out of which lists have made `441`.

    The difference tells you what a firewall does. A rule that rejects gives the first error, a rule that drops gives the second. A host that is
    switched off can look like the second, too. If port 587 times out from the office and is refused from home, there are two faults: something in the
    office drops the packets, and on the server nothing listens on that port. The timeout hid the second fault.
