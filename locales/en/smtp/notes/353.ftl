### Notes on pairs of which 353 is the lower code: how to tell the two apart in practice.

smtp-note-353-354 =
    In a PRDR session both occur, one before and one after the message text: `354 Enter message, ending with "." on a line by itself` opens the
    transfer, `353 PRDR content analysis beginning` follows the final dot. After `354` the client sends; after `353` it only reads.

    A client library that takes any 3yz after `DATA` as “send the message” would start the transfer a second time at `353`. Another that expects a
    single line after the dot leaves the rest unread, so that the next `MAIL` seems to get the wrong answers. If the client did not write `PRDR`
    behind `MAIL FROM`, `353` must not appear at all.
