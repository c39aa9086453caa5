### Notes on the pairs whose lower code is 200: how to tell the two codes apart in practice.

smtp-note-200-201 =
    They stand side by side only in RFC 780, which held from May to November 1981, and only the last digit tells them apart: `200 Command okay`
    carried something out, `201 Command okay, action aborted` dropped something. A program of that time that read only the first digit could not see
    the difference. It did not need to, since it knew whether it had just sent `NOOP` or `ABRT`.

    The same holds for the logs of today. A list of 2yz lines without the commands before them proves nothing: `250` to `RSET` drops a message, `250`
    to the final dot accepts one. Log both directions of the session.

smtp-note-200-211 =
    Tables of “SMTP codes” on the web explain `200` as “system status message or system help reply”, but these are the words of `211`. The mistake has
    reached source code as well: the smtp-server module of Nodemailer keeps both numbers in one table with the same comment beside them.

    On the wire, the command tells them apart. If somebody typed `HELP` and got a text about the server, the number was `211` or `214`. If a plain
    `NOOP` or an old command of Sendmail was answered, the number may have been `200`.

smtp-note-200-220 =
    A greeting that begins with `200` is a strong hint that you have connected to the wrong port. News servers greet with
    `200 Service available, posting allowed` on port 119; an SMTP client that judges by the first digit goes on with `EHLO` and only then runs into
    errors. An HTTP server would not have greeted at all.

    On a mail port, expect `220` and a host name as the first word after it. Let monitoring scripts check for exactly that, name included. A check for
    “any 2yz” raises no alarm even where somebody has swapped two lines in a port map and a news server answers.

smtp-note-200-250 =
    After `NOOP` and `RSET`, the test `if (code == 250)` works with every server that follows RFC 821 or its successors, and fails with the few that
    say `200`. RFC 876 found such servers in 1983, and the smtp-server module of Nodemailer has a joke that ends in
    `200 2.0.0 Please pass, oh mighty wizard`.

    The two also meet in dashboards of mail providers. The provider’s HTTP interface answers `200` as soon as it has your request, long before its own
    servers reach a recipient’s MX and get `250`. A support ticket that says “we got `200`, so it was delivered” confuses two different connections.
    Ask for the SMTP line.
