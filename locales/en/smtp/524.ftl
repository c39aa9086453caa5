smtp-524 = Mechanism needs encryption
    .summary = Listed for logins that need TLS, but OpenSMTPD sends it for an alias that it cannot expand: the text tells which to mend.
    .meaning =
        Two unrelated things share the number. IANA puts it next to `538` under `5.7.11`, a login mechanism allowed only over encryption; no document
        says more, and no software is known that sends it so. OpenSMTPD sends `524 5.2.4 Mailing list expansion problem` when the aliases or the
        `.forward` file behind a recipient cannot be resolved; its temporary twin is `424`.
    .seen =
        After `RCPT`, from OpenSMTPD. Code lists on the web explain it as a mailing list problem as well: `5.2.4` without its dots gives the number.
    .action =
        - Sender: the address leads to an alias or a list whose members the server cannot work out. Tell the recipient’s administrator by another way.
        - Administrator of an OpenSMTPD server: look for a loop in the alias or virtual table, and for an empty or faulty `.forward` file.
        - Programmer, if it came after `AUTH`: start TLS, then log in again.
    .send =
        Do not send it. For a list that cannot be expanded, send `550` with `5.2.4`; for a mechanism that needs TLS, `504` with `5.5.4` or the older
        `538`.
