### Notes on the pairs whose lower code is 151: how to tell the two codes apart in practice.

smtp-note-151-152 =
    One look at the text settles it. After `151` it contains an address, `User not local; will forward to user@pop.example.com`; after `152` it
    contains none, because the server has none to give. The first offer comes from a machine that knows the person, the second from one that does
    not and would hand the message to a human being.

    That is why RFC 780 is at ease with the one and warns of the other. A sender who agreed to the second might wait in vain while an operator
    guessed at a misspelled name. If you meet either in an archive, read only the first as a trace of where somebody’s mailbox had gone.

smtp-note-151-251 =
    Same words, other tense. `251 User not local; will forward to <user@pop.example.com>` says what the server does; the older number asks whether
    it should. So the state of the connection differs although the sentence does not: after `251` the client sends its next `RCPT` or `DATA`,
    after `151` the server sits there and expects a decision.

    Tables on the web that list both beside each other invite a copying error. Whoever writes `151` into a modern server because “it is the polite
    form” gets transactions broken off by every client that obeys RFC 5321. The mail is then not forwarded at all, which is the opposite of what
    the text promises.

smtp-note-151-551 =
    Suppose that Jones has moved to another machine. With `151` the old machine offers to carry the message after him; with
    `551 User not local; please try <user@pop.example.com>` it keeps its hands off and leaves the way to you. Both texts name an address, and both
    leave the message undelivered until somebody acts.

    For a log reader the consequence is simple. Neither line is a receipt. The difficulty lies in the address: it was written by a server that you
    may not know, and writing it into an address book unseen is how mail gets diverted. Ask the person, then send to the new place yourself.
