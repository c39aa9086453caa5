### Notes on pairs of which 334 is the lower code: how to tell the two apart in practice.

smtp-note-334-354 =
    After `334` the server wants one line of Base64 and nothing else; after `354` it wants a whole message and a dot. Only one digit is different, and
    both mean “go on”, so a hand-written client that waits for “3-something” passes its tests and fails in production.

    A client that sends its headers after `334 UGFzc3dvcmQ6` offers `Subject: …` as a password and gets `535` or `501`. A client that sends Base64
    after `354` has just mailed it to the recipient, credentials included. In a capture, look at the command before the reply: `AUTH` leads to `334`,
    `DATA` to `354`.

smtp-note-334-535 =
    `334` is the question, `535` the verdict on the answer. In a normal failed login both occur, in this order: `334 VXNlcm5hbWU6`,
    `334 UGFzc3dvcmQ6`, then `535 5.7.8 Error: authentication failed`. Support tickets quote the first because it looks odd, yet only the last says
    anything about the password.

    So ask for the final line of the exchange. If it is `535`, work on the credentials. If the log stops at `334`, no password has been refused: the
    client stopped answering, and changing the password will not help. A `535` that comes straight after `AUTH PLAIN` with data on the line needed no
    `334` at all.
