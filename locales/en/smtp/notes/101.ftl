### Notes on the pairs whose lower code is 101: how to tell the two codes apart in practice.

smtp-note-101-111 =
    `Network is unreachable` comes from the sending machine or from a router close to it: the packets found no way. `Connection refused` comes from
    the target, or from a firewall that answers for it: the packets arrived and were turned away. So check routes and gateways for `101`, and for
    `111` the mail service and the addresses it listens on.

    A name with two addresses can hide one of the two faults. The client tries IPv6 and gets `101`, goes on to IPv4 and gets `111`, and prints only
    the last error. You start the service, IPv4 works, and every delivery still begins with a failed attempt. Test each address separately.

smtp-note-101-441 =
    Look at the times in the log. A machine without a route knows it in the same second, so `101` follows the start of the attempt at once. The
    failure behind `441` takes time, because somebody waited for an answer that did not come: thirty seconds in Postfix by default, then a line such
    as `connect to mail.example.com[192.0.2.25]:25: Connection timed out`.

    Both sound like “cannot connect”. So people open port 25 in a firewall for a fault that is in their own routing table, or the other way round. An
    immediate `Network is unreachable` points to the sending machine or its network. After a timeout, look along the way or at the other end.
