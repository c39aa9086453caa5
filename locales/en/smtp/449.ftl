smtp-449 = Exchange routing error
    .summary = Exchange 2000 or 2003 found no route to the recipient; the administrator of that server has to correct its routing.
    .meaning =
        Exchange wrote it as `4.4.9`, a code of its own that IANA’s table does not have. Lists that quote Microsoft give two causes: an SMTP connector
        uses DNS without a smart host and also has an address space that is not SMTP, such as X.400; or the recipient belongs to a routing group that
        has been deleted. The message has not left the organization, and no other server has judged it.
    .seen =
        Reports of Exchange 2000 and 2003 show it with dots, lists of error codes without them.
    .action =
        Take the report to whoever runs the Exchange server that wrote it: only the routing there can be corrected. If a program other than Exchange
        shows 449, take the actual reply from the log of the sending server.
    .sending =
        On Exchange 2000 or 2003, look at the connector that serves the recipient’s address:

        - It mixes DNS with an address space such as X.400: give it a smart host, or remove that address space from it.
        - The routing group of the recipient is gone: Microsoft’s tool WinRoute shows the routes that the server still knows.
    .send =
        Do not send it. If routing fails, send `451` with `4.4.4` for a fault that may pass, and `550` with `5.4.4` for one that will not.
