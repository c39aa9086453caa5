### Notes on the pairs whose lower code is 111: how to tell the two codes apart in practice.

smtp-note-111-421 =
    Did the server say a single word? `421` is a sentence that a running mail server has sent, with its own name in it, for example
    `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7` from Postfix. Behind `111` there is no such sentence; the operating
    system of the other side refused the TCP connection, and the client made up the text.

    The common mistake is to treat both as “server down”. Restarting helps with a refused connection. Against a limit on connections it does harm:
    all clients come back together. There, let the queue spread its attempts, and raise the limit only if the machine can bear it.

smtp-note-111-441 =
    A refused knock and an unanswered one. If a packet comes back that says no, the client has its `Connection refused` within milliseconds; if
    nothing comes back, it waits until its own timer ends and reports `Connection timed out` with the status `4.4.1`, out of which lists have made
    `441`.

    That difference tells you what the firewall does. A rule that rejects produces the first, a rule that drops the second, and a host that is
    switched off looks like the second too. Suppose that port 587 times out from the office and is refused from home: in the office something
    swallows the packets, while the server itself has nothing listening there. Two faults, and the firewall hid the second.
