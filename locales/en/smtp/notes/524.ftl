### Notes on the pairs of which 524 is the lower code: how to tell the two apart in practice.

smtp-note-524-538 =
    On paper they share a row: IANA lists `524, 538` together under `5.7.11`, a mechanism that needs encryption. Only one of them is ever sent for
    it. `538 5.7.11 Encryption required for requested authentication mechanism` follows `AUTH`, for example from aiosmtpd, and TLS cures it.

    A `524` that reaches your log comes, as far as is known, from OpenSMTPD, with `5.2.4` and after `RCPT`. That contradicts the table; go by what the
    server sends. So if a parser maps reply codes to enhanced codes with IANA’s list, let the enhanced code that the server really sent win.

smtp-note-524-550 =
    One would expect OpenSMTPD to keep `550 Invalid recipient` for names that it does not know and `524 5.2.4 Mailing list expansion problem` for
    broken aliases. Its source code does otherwise. A local user who does not exist gets the `550`; in a domain with a virtual table the unknown name
    gets the `524`, just like an alias that points to itself.

    So “mailing list” proves neither that there is a list nor that the spelling is right. Check it first after both numbers. If it is right and the
    number was `524`, tell the administrator of that server; the address and the time are enough for a report.
