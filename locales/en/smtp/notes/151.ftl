### Notes on the pairs whose lower code is 151: how to tell the two codes apart in practice.

smtp-note-151-152 =
    The text decides. After `151` it contains an address, `User not local; will forward to user@pop.example.com`; after `152` it contains none,
    because the server has none to give. The first offer comes from a machine that knows the person. The second comes from one that does not and would
    hand the message to its operator.

    That is why RFC 780 warns of `152` only: a sender who agreed to it might wait in vain while an operator guessed at a misspelled name. If you meet
    either code in an archive, only `151` shows where somebody’s mailbox had gone.

smtp-note-151-251 =
    The words are the same, the state of the connection is not. `251 User not local; will forward to <user@pop.example.com>` says what the server
    does, so the client sends its next `RCPT` or `DATA`. `151` asks whether the server should forward the message, and the server waits for a
    decision.

    Tables on the web list both side by side, and that invites a copying error. Whoever writes `151` into a modern server because it seems more polite
    gets transactions broken off by every client that obeys RFC 5321. The mail is then not forwarded at all, although the text promises it.

smtp-note-151-551 =
    Suppose that Jones has moved to another machine. With `151` the old machine offers to forward the message to him. With
    `551 User not local; please try <user@pop.example.com>` it does not: you have to send the message to the new address yourself. Both texts name an
    address, and both leave the message undelivered until somebody acts.

    Neither line in a log shows that the server accepted the message. Be careful with the address: a server that you may not know has written it, and
    mail can be diverted if you copy it unchecked into an address book. Ask the person first, then send.
