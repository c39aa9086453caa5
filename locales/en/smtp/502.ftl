smtp-502 = Command not implemented
    .summary = The server recognizes the command but does not offer it; the client goes on without it or uses another one.
    .meaning =
        The command is switched off or was never built in. Spelling and order are not the matter, and a server may not answer 502 to anything that it
        announced after `EHLO`. RFC 5321 wants `VRFY` and `EXPN` to work, so 502 to them is not in full compliance, but not an error of the client
        either. Courier uses the number more widely: `ESMTP command error` there also covers commands out of order.
    .seen =
        `VRFY` disabled in Postfix, `STARTTLS` at a Postfix without TLS (both `5.5.1`), `EHLO` at a very old server, or mail commands at a provider’s
        ATRN port. Postfix before version 3.7, and its `postscreen` today, send it with `5.5.2` for unknown commands.
    .action =
        Read the list that the server sent after `EHLO` on this very connection: whatever is missing there can be refused.

        - `STARTTLS` or `AUTH`: try the submission port. If the list lacks the extension there too, only the administrator of the server can switch it
          on.
        - `VRFY`: skip it; `RCPT TO` gives the answer that counts.
        - `EHLO`: send `HELO`.
        - The text is Courier’s `ESMTP command error`: check the order of commands, too.
    .send =
        Send it for commands that your software knows and you have switched off. Unknown words get `500`, a bad order gets `503`, and an unsupported
        argument gets `504`. For `VRFY`, `252` hides as much and harms nobody.
