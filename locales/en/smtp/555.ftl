smtp-555 = Parameter not recognized
    .summary = The server does not know or cannot carry out a parameter of `MAIL FROM` or `RCPT TO`: the client must leave it out.
    .meaning =
        The address may be fine; the trouble is what follows it, such as `SIZE=…`, `BODY=…` or `NOTIFY=…`. For a parameter that is known and only
        cannot be met at the moment there is `455`, for one with a malformed value `501`. The code is as old as SMTP’s extensions (RFC 1869), but its
        list in RFC 2821 lacks it, so old software may take it for a generic 5yz.
    .seen =
        Postfix sends `555 5.5.4 Unsupported option: …`. Gmail sends `555 5.5.2 Syntax error` when the address itself is malformed, for example with a
        display name, a line break or two pairs of angle brackets in it.
    .action =
        Take the exact command from the log.

        - Parameters: compare each with the keywords of the last `EHLO` reply, and use only what is offered there. After a fallback to `HELO`, nothing
          is.
        - A relay or firewall between the two may have altered the `EHLO` reply; test without it.
        - Gmail’s syntax error: send the bare address in one pair of angle brackets, without spaces; display names belong in the header.
        - User of a mail program: update the program, or report the fault to its maker.
    .send =
        Send it with `5.5.4` for parameters that you have not announced or will never honor. Take `501` for a bad value, and whatever the extension
        itself prescribes for its parameter.
