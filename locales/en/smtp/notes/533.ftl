### Notes on the pairs of which 533 is the lower code: how to tell the two apart in practice.

smtp-note-533-550 =
    IANA puts `533` into the row of `5.7.1`, next to `550`, so by the table it is a refused permission. On the wire only Exim is known to send it, and
    there it is about something else: `533 no support for internationalised mailbox name`.

    Exim even sends both for this one cause. At `RCPT` the client gets the `533`; at any other moment Exim says `550 mailbox unavailable` for the very
    same missing `SMTPUTF8`. So a `550` to a message with umlauts in its addresses may have nothing to do with the mailbox either. Try ASCII addresses
    before you report a wrong permission.

smtp-note-533-551 =
    These two share a row of IANA’s registry and nothing else. It lists `451, 454, 502, 503, 533, 550, 551` for `X.7.1`, and code lists on the web
    turn this into “`533`: not authorized, like `551`”.

    In practice read the text for an address. `551 User not local; please try <jones@example.net>` gives you an address to try.
    `533 no support for internationalised mailbox name` offers nothing: the host behind Exim cannot take a message announced with `SMTPUTF8`. Asking
    that site for a forwarding address leads nowhere; sending from and to ASCII addresses does get through.

smtp-note-533-553 =
    Read `533` as a `553` with a wrong digit. Both refuse a recipient because `SMTPUTF8` is missing somewhere; RFC 6531 asks for `553` and `5.6.7`
    where the recipient’s address must be ASCII, Exim sends its own number when it has asked the next host.

    The number helps to find the host at fault. `553 5.6.7` comes from the server that you talk to. Exim’s
    `533 no support for internationalised mailbox name` means that the server in front could do it and the one behind it cannot. Enabling the
    extension again on the front server changes nothing; look at the route that it takes.
