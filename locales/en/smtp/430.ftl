smtp-430 = Registered without a definition
    .summary = A temporary refusal that no document explains; the text after it has to give the reason, and the sending server waits.
    .meaning =
        The number stands once in IANA’s table, beside `X.5.1` (invalid command), taken over from RFC 5248, which gives no reason. Every other code in
        that row is a permanent one. There is one way in which it is known to arise: Postfix with `soft_bounce = yes` turns
        `530 5.7.0 Must issue a STARTTLS command first` into `430 4.7.0`. No software is known to send it by design.
    .seen =
        From a Postfix in test mode that demands encryption, at the first command that needs it.
    .action =
        Look for `STARTTLS` or `authentication` in the text: the client then needs other settings (encryption, login), and waiting changes nothing.
        The administrator of that Postfix looks for `soft_bounce` in `main.cf`.

        With `4.5.1` a programmer checks the order of the commands before the refusal. Without any hint, ask the postmaster of the receiving server
        what the reply means there.
    .send =
        Leave it alone: `503` is for a command out of order, `500` for an unknown one, `530` for missing encryption or login.
