smtp-524 = Mechanism needs encryption
    .summary = IANA lists it for logins that need TLS, but OpenSMTPD sends it for an address that it cannot expand: the text tells what to fix.
    .meaning =
        Two unrelated things share the number. IANA puts it next to `538` under `5.7.11`, a login mechanism allowed only over encryption; no software
        is known to send it for that. OpenSMTPD sends `524 5.2.4 Mailing list expansion problem` when a recipient leads to no delivery: the address is
        missing from the virtual table of its domain, its aliases end nowhere or go too deep, or the user’s `.forward` file is refused. The temporary
        counterpart is `424`.
    .conflict =
        RFC 4954 defines `5.7.11` together with `538` alone. RFC 5248 adds 524 to the same row of its table and gives no reason, and no RFC connects
        it with lists.
    .seen =
        After `RCPT`, from OpenSMTPD. Code lists on the web explain it as a mailing list problem as well: `5.2.4` without its dots gives the number.
    .action =
        Look at the command that it answers: after `RCPT` it concerns the recipient’s address or what lies behind it, after `AUTH` the missing TLS.
    .sender =
        Compare the address letter by letter with one that worked: in a domain of virtual addresses a name that does not exist gets this reply, too.
        If the address is right, an alias or a list is broken there, and no change to your message helps: quote the reply to the recipient’s
        administrator by another way.
    .receiving =
        On OpenSMTPD, trace how the address is expanded, send a test message, and read the log:

        { $opensmtpd-trace }

        - `no aliases for virtual`: the virtual table of the domain lacks the address; add it if it should exist.
        - `node too deep`: aliases form a loop or too long a chain.
        - `expanded to empty delivery list`: the alias leads to nobody.
        - `insecure file`: others may write to a `.forward` file; correct its owner and permissions.

        The trace fills the log; `untrace` in place of `trace` ends it.
    .client =
        After `RCPT`, give up this recipient only and go on with the rest. After `AUTH`, start TLS, send `EHLO`, and log in with a mechanism from the
        new list.
    .send =
        Choose a number that says one thing only: `550` with `5.1.1` for an address that does not exist, with `5.2.4` for a list that cannot be
        expanded; `504` with `5.5.4`, or the older `538`, for a mechanism that needs TLS.
