### Notes on the pairs of which 531 is the lower code: how to tell the two apart in practice.

smtp-note-531-552 =
    History links them: RFC 821 had `552` for too many recipients, and Courier has `531 Too many recipients.` for the same complaint. If you read
    Courier’s number by its digits, you get `5.3.1`, a full mail system, and look for disk space that is not missing.

    The position in the session shows which it is. If the first hundred `RCPT` commands were accepted and number 101 was not, the list is too long,
    whichever of the two you see. If the very first recipient gets `552 5.2.2`, that mailbox is full. Splitting the list helps only in the first case.
