smtp-555 = Parameter not recognized
    .summary = The server does not know or cannot carry out a parameter of `MAIL FROM` or `RCPT TO`: the client must leave it out.
    .meaning =
        The address may be fine; the trouble is what follows it, such as `SIZE=…`, `BODY=…` or `NOTIFY=…`. A known parameter that cannot be met at the
        moment gets `455`, one with a malformed value `501`.
    .conflict =
        The code is as old as SMTP’s extensions (RFC 1425), but the list in RFC 2821 lacks it; software written to that list may take it for a generic
        5yz. Gmail also sends it with `5.5.2` for a malformed *address*, which RFC 5321 does not provide for.
    .seen =
        Postfix sends `555 5.5.4 Unsupported option: …`. Gmail sends `555 5.5.2 Syntax error` when the address itself is malformed, for example with a
        display name, a line break or two pairs of angle brackets in it.
    .action =
        Take the exact command from the log. If a parameter follows the address, that is what the server refuses; if none does, look at the form of
        the address.
    .sender =
        Update the mail program, or report the fault to its maker: you cannot change this command by hand. If the address was pasted, type it again,
        without name, quotes or line break.
    .sending =
        Compare each parameter with the keywords that the server offers to you:

        { $ehlo }

        If they are offered and refused, a relay or firewall in between may have altered the list; test without it. Postfix can be told to ignore a
        keyword of that host with `smtp_discard_ehlo_keyword_address_maps`.
    .receiving =
        See whether something in front of your server announces an extension that the server lacks. What you cannot carry out, do not announce;
        Postfix hides keywords with `smtpd_discard_ehlo_keywords`.

        { $ehlo }
    .client =
        Use only parameters whose keyword stands in the last `EHLO` reply; after a fallback to `HELO`, use none. Then repeat the command without the
        refused one. A message that cannot do without it, such as one with non-ASCII addresses and `SMTPUTF8`, goes back to its sender.
    .send =
        Send it with `5.5.4` for parameters that you have not announced or will never honor. Take `501` for a bad value, and whatever the extension
        itself prescribes for its parameter.
