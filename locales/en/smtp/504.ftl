smtp-504 = Parameter not supported
    .summary = The command works here, but not with this argument; the client can choose another one, such as another login mechanism.
    .meaning =
        The server has read the argument and has no support for it. In `AUTH` this is a mechanism that it does not have, or one that it allows only
        inside TLS. Postfix borrows the number for a site policy: it refuses host names and addresses without a full domain (`5.5.2`). The
        content-conversion extension (RFC 4141) prescribes 504 to servers that lack its parameters.
    .seen =
        In logins with a mechanism that the server did not list, or before `STARTTLS`; Postfix then says `Encryption required for requested authentication mechanism` (`5.5.4`). `Helo command rejected: need fully-qualified hostname` is Postfix too, and shows only after `RCPT TO` by
        default.
    .action =
        - After `AUTH`: take a mechanism from the list that the server sent after `EHLO`, and start TLS before you ask for that list.
        - `Need fully-qualified hostname`: as administrator of the sending server, set the name that it sends after `EHLO` to a full one such as
          `mail.example.org`.
        - `Need fully-qualified address`: complete the sender or the recipient with its domain.
        - After `VRFY`, `EXPN` or `HELP`: leave the argument out.
    .send =
        Send it when the form is right and the value is not supported. Broken form is `501`, an unknown parameter of `MAIL` or `RCPT` is `555`, and a
        mechanism that is too weak for this user is `534`. RFC 4954 wants 504 where a mechanism needs encryption first, not the older `538`.
