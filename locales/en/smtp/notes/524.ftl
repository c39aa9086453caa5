### Notes on the pairs of which 524 is the lower code: how to tell the two apart in practice.

smtp-note-524-538 =
    On paper they share a row: IANA lists `524, 538` together under `5.7.11`, a mechanism that needs encryption. Only one of them is ever sent for
    it. `538 5.7.11 Encryption required for requested authentication mechanism` follows `AUTH`, for example from aiosmtpd, and TLS cures it.

    A `524` that reaches your log comes, as far as is known, from OpenSMTPD, with `5.2.4` and after `RCPT`. That contradicts the table, and the
    wire is right. So if a parser maps reply codes to enhanced codes with IANA’s list, let the enhanced code that the server really sent win.

smtp-note-524-550 =
    OpenSMTPD knows both and chooses with care. `550 Invalid recipient` means that it has no such user. `524 5.2.4 Mailing list expansion problem`
    means that the name exists and that what lies behind it does not work: an alias that points to itself, an empty `.forward`, an alias without a
    living target.

    So the advice to the sender differs. After `550`, check the spelling. After `524`, the spelling is right, and asking the person for “the
    correct address” only gets the same one back. The person to reach is the administrator, and the shortest bug report is the address and the
    time.
