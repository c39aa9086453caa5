smtp-420 = Timeout while sending
    .summary = The connection fell silent or broke while mail was being sent, as the sender’s own software notes; it keeps the message and retries.
    .meaning =
        Novell’s GroupWise Internet Agent writes `420 TCP Read Error` or `420 TCP Write Error` when the other server stays silent, or takes no data,
        until the timeout; the number is therefore made by the sending side. Shorter lists on the web repeat it without naming GroupWise. Barracuda’s
        manual gives it an unrelated meaning: a message deferred because its content is suspect.
    .seen =
        In logs of GroupWise for outgoing mail, and in the message log of a Barracuda Email Security Gateway.
    .action =
        Find out first whose words they are.

        - `TCP Read Error` or `TCP Write Error` now and then: leave it to the next attempt.
        - The same for all destinations: look for the fault in your own network: firewall, router, switch, cable.
        - The same for one destination: a filter there may cut the connection in the middle of the message. Capture the traffic and show it to its
          administrator.
        - `Deferred`, from a Barracuda: wait, and check whether the sender’s mail looks like spam.
    .send =
        A server sends `421` before it closes an idle connection, and `450` or `451` to put a message off because of its content.
