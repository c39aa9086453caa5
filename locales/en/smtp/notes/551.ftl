### Notes on the pairs of which 551 is the lower code: how to tell the two apart in practice.

smtp-note-551-553 =
    Suppose your message to `smith@example.com` fails. `551 User not local; please try <smith@example.org>` looks like a refusal and helps you: the
    person exists and has moved. `553 User ambiguous`, which RFC 5321 allows after `VRFY`, says that several people fit and that you must choose. Both
    texts may contain an address; only the first is offered as a replacement.

    At a submission server the two can describe one mistake, the wrong sender: Fastmail sends
    `551 5.7.1 Not authorised to send from this header address`, Postfix `553 5.7.1` with `not owned by user`. Fix the `From` address and both go
    away.
