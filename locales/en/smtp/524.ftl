smtp-524 = Mechanism needs encryption
    .summary = Listed for logins that need TLS, but OpenSMTPD sends it for an alias that it cannot expand: the text tells which to mend.
    .meaning =
        Two unrelated things share the number. IANA puts it next to `538` under `5.7.11`, a login mechanism allowed only over encryption; no software
        is known that sends it so. OpenSMTPD sends `524 5.2.4 Mailing list expansion problem` when the aliases or the `.forward` file behind a
        recipient cannot be resolved; its temporary twin is `424`.
    .conflict =
        RFC 4954 defines `5.7.11` together with `538` alone. RFC 5248 adds 524 to the same row of its table and gives no reason, and no RFC connects
        it with lists. So decide by the command that it answers.
    .seen =
        After `RCPT`, from OpenSMTPD. Code lists on the web explain it as a mailing list problem as well: `5.2.4` without its dots gives the number.
    .action =
        Look at the command that it answers: after `RCPT` it concerns an alias or a list, after `AUTH` the missing TLS.
    .sender =
        Quote the reply to the recipient’s administrator, by another way than this address. It leads to an alias or a list whose members the server
        cannot work out, and nothing in your message can change that.
    .receiving =
        On OpenSMTPD, trace how the address is expanded, send a test message, and read the log:

        { $opensmtpd-trace }

        - `node too deep`: aliases form a loop or too long a chain.
        - `expanded to empty delivery list`: the alias leads to nobody, or the `.forward` file is empty.
        - A `.forward` file that others may write to is not used: mend its owner and permissions.

        The trace fills the log; `untrace` in place of `trace` ends it.
    .client =
        After `RCPT`, give up this recipient only and go on with the rest. After `AUTH`, start TLS, send `EHLO`, and log in with a mechanism from the
        new list.
    .send =
        Choose a number that says one thing only: `550` with `5.2.4` for a list that cannot be expanded; `504` with `5.5.4`, or the older `538`, for a
        mechanism that needs TLS.
