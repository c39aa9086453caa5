smtp-449 = Exchange routing error
    .summary = Exchange 2000 or 2003 found no route to the recipient; the administrator of that server has to correct its routing.
    .meaning =
        Exchange wrote it `4.4.9`, and even that code was its own: IANA’s table has none of this number. As lists quote Microsoft, there are two
        causes: an SMTP connector uses DNS without a smart host and also has an address space that is not SMTP, such as X.400; or the recipient
        belongs to a routing group that has been deleted. The message has not left the organization, and no other server has judged it.
    .seen =
        With dots in reports of Exchange 2000 and 2003, without them in lists of error codes.
    .action =
        The sender hands the report to the administrator of their Exchange server.

        The administrator gives the connector a smart host or takes the foreign address space from it, and removes what is left of deleted routing
        groups. Microsoft recommends its tool WinRoute, which shows the routes that the server knows.

        If a program other than Exchange shows 449, take the actual reply from the log of the sending server.
    .send =
        No server sends it. Where routing fails, `451` with `4.4.4` stands for a fault that may pass, and `550` with `5.4.4` for one that will not.
