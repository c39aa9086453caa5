smtp-420 = Timeout while sending
    .summary = The sender’s own software notes that the connection fell silent or broke during sending, and keeps the message to retry.
    .meaning =
        Novell’s GroupWise Internet Agent writes `420 TCP Read Error` or `420 TCP Write Error` when the other server stays silent, or takes no data,
        until the timeout, or when the connection is reset in the middle. It is a note in its own log and no reply of the other server. Shorter lists
        on the web repeat it without naming GroupWise.
    .conflict =
        Novell’s 420 is a broken transfer, noted by GroupWise itself. Barracuda’s manual gives the number to a message deferred because its content is
        suspect, and Exchange writes `420 4.2.0 RESOLVER.ADR.Ambiguous` when two objects in its directory have the same address. No RFC decides
        between them: the text beside the number must say whose number it is.
    .seen =
        In logs of GroupWise, mostly for outgoing mail, in the message log of a Barracuda Email Security Gateway, and in Exchange’s message tracking.
    .action =
        Find out first who wrote the line: your own server, or a filter on the other side.
    .sender =
        Wait. Your server keeps the message and tries again; GroupWise does so for four days. If the attempts keep failing, give your administrator
        the full line.
    .sending =
        - `TCP Read Error` or `TCP Write Error` now and then: leave it to the next attempt.
        - For all destinations: look for the fault in the firewall, router, switch or cables of your own network.
        - For one destination: find out how far you get, then capture the traffic: { $route }
    .receiving =
        - Your own GroupWise logs 420 for incoming mail: a spam filter in front of it, such as Lightspeed, passes the data on as it comes and resets
          the connection when it finds spam. Set the filter to take the whole message first and forward it afterward.
        - Exchange shows `RESOLVER.ADR.Ambiguous`: find the two objects with this address, and take it from one of them.
    .send =
        Do not send it: say `421` before you close an idle connection, and `450` or `451` to put a message off because of its content.
