### Notes on pairs of which 334 is the lower code: how to tell the two apart in practice.

smtp-note-334-354 =
    Only one digit is different, and both mean “go on”, which is why a hand-written client that waits for “3-something” gets through tests and fails
    in production. After `334` the server wants one line of Base64 and nothing else; after `354` it wants a whole message and a dot.

    Mix them up and the damage is silent: a client that sends its headers after `334 UGFzc3dvcmQ6` offers `Subject: …` as a password and earns `535`
    or `501`. A client that sends Base64 after `354` has just mailed it to the recipient, credentials included. In a capture, look one line up: `AUTH`
    leads to the first, `DATA` to the second.

smtp-note-334-535 =
    One is the question, the other the verdict on your answer. In a normal failed login both occur, in this order: `334 VXNlcm5hbWU6`,
    `334 UGFzc3dvcmQ6`, then `535 5.7.8 Error: authentication failed`. Support tickets quote the first because it looks odd, yet only the last says
    anything about the password.

    So ask for the final line of the exchange. If it is `535`, work on the credentials. If the log stops at `334` and never reaches a verdict, no
    password has been refused; the client fell silent, and changing the password will not help. And a `535` that comes straight after `AUTH PLAIN`
    with data on the line needed no `334` at all.
