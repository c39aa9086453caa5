### Notes on the pairs whose lower code is 101: how to tell the two codes apart in practice.

smtp-note-101-111 =
    Read who is speaking. `Network is unreachable` comes from the sending machine, or from a router close to it: the packets found no way.
    `Connection refused` comes back from the target, or from a firewall that answers for it: the packets arrived and were turned away. So `101`
    sends you to routes and gateways, `111` to the mail service and the addresses it listens on.

    The trap is a name with two addresses. The client tries IPv6, meets `101`, goes on to IPv4, meets `111`, and prints only the last error. You
    start the service, IPv4 works, and every delivery still begins with a failed attempt. Test each address by itself.

smtp-note-101-441 =
    Look at the clock in the log. A machine without a route knows it in the same second; `101` follows the start of the attempt at once. The story
    behind `441` needs time, because somebody waited for an answer that did not come: thirty seconds in Postfix by default, then a line such as
    `connect to mail.example.com[192.0.2.25]:25: Connection timed out`.

    People mix them up because both sound like “cannot connect”, and then open port 25 in a firewall for a fault that sits in their own routing
    table, or the other way round. An immediate error is local. A silent one is somewhere on the way or at the other end.
