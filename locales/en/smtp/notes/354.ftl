### Notes on pairs of which 354 is the lower code: how to tell the two apart in practice.

smtp-note-354-355 =
    You will probably never see `355` outside RFC 1845; if a log shows it, first suspect a typing error for `354`. The sure sign is the word after the
    code: digits, as in `355 6135 is the transaction offset`, and a `MAIL` with `TRANSID=` before it.

    In that rare case the two follow each other. `355` answers `MAIL` and tells where to resume; then `DATA` brings `354`, and only then does the
    client send text, without the first 6135 octets. Do not send the message right after `355`: the server would read the first header line as a
    command and say `500`. Do not repeat the `RCPT` commands either; the server still has them.
