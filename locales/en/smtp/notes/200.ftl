### Notes on the pairs whose lower code is 200: how to tell the two codes apart in practice.

smtp-note-200-201 =
    Side by side they stand only in RFC 780, which held from May to November 1981, and just the last digit tells them apart: `200 Command okay`
    carried something out, `201 Command okay, action aborted` dropped something. A program of that time that read only the first digit could not
    see the difference, and did not need to, since it knew whether it had just sent `NOOP` or `ABRT`.

    Keep that lesson for today’s logs. A list of 2yz lines without the commands before them proves nothing: `250` to `RSET` throws a message away,
    `250` to the final dot takes one over. Log both directions of the session.

smtp-note-200-211 =
    Blame the lists. Tables of “SMTP codes” that circulate on the web explain `200` as “system status message or system help reply”, and these are
    the words of `211`. Even program source repeats it: the smtp-server module of Nodemailer keeps both numbers in one table with the same comment
    beside them.

    On the wire there is little to confuse. If somebody typed `HELP` and got a text about the server, the number was `211` or `214`; if a plain
    `NOOP` or a leftover command from sendmail’s early days was answered, it may have been `200`. Look at the command, not at the table.

smtp-note-200-220 =
    A greeting that begins with `200` is a strong hint that you dialled the wrong port. News servers greet like that, with
    `200 Service available, posting allowed` on port 119, and an SMTP client that judges by the first digit goes on cheerfully with `EHLO` and
    only then runs into errors. An HTTP server would not have greeted at all.

    On a mail port, expect `220` and a host name as the first word after it. Monitoring scripts should check for exactly that, name included. A
    check for “any 2yz” stays green even where somebody has swapped two lines in a port map and a news server answers.

smtp-note-200-250 =
    In code this pair shows up as one careless comparison. `if (code == 250)` works with every server that follows RFC 821 or its successors, and
    fails with the odd one that says `200`; RFC 876 found such servers in 1983, and the smtp-server module of Nodemailer has a joke that ends in
    `200 2.0.0 Please pass, oh mighty wizard`.

    There is a second meeting place: dashboards of mail providers. Their HTTP interface answers `200` the moment it has your request, long before
    its own servers reach a recipient’s MX and hear `250`. A support ticket that says “we got 200, so it was delivered” compares two different
    conversations. Ask for the SMTP line.
