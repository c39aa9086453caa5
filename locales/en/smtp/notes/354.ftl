### Notes on pairs of which 354 is the lower code: how to tell the two apart in practice.

smtp-note-354-355 =
    You will probably never see `355` outside RFC 1845; if a log shows it, first suspect a typo for `354`. The sure sign is the word behind the code:
    digits, as in `355 6135 is the transaction offset`, and a `MAIL` with `TRANSID=` before it.

    In that rare case the two follow each other. `355` answers `MAIL` and tells where to resume; then `DATA` brings `354`, and only now does text
    flow, without the first 6135 octets. The mistake to avoid is to send the message right after `355`: the server would read the first header line
    as a command and say `500`. Nor may the client repeat its `RCPT` commands; the server still has them.
