smtp-503 = Wrong order of commands
    .summary = The command came at the wrong moment; the client first has to send, and get accepted, what belongs before it.
    .meaning =
        Examples are `RCPT TO` before `MAIL FROM`, a second `MAIL FROM` in one transaction, `DATA` without an accepted recipient, `AUTH` after a
        successful login, or `DATA` mixed with `BDAT`. The command itself may be faultless. When a client sends several commands at once, 503 is the
        echo of an earlier refusal: if `MAIL FROM` failed, everything after it is out of order. A server that greeted with `554` is to give this
        answer to everything before `QUIT`.
    .seen =
        Below another refusal in the same log, or in a script that does not read the answers. Postfix sends `authentication not enabled` when `AUTH`
        is not available at that point, and `send HELO/EHLO first`. A site that limits recipients by policy may send it after `DATA`.
    .action =
        Go up in the log to the first refusal of the session; its code is the one to work on. Only if there is none, look at the order:

        - `Authentication not enabled`: use the submission port and start TLS first; the server may offer `AUTH` only then.
        - `Send HELO/EHLO first`: the client forgot it, or did not repeat `EHLO` after `STARTTLS`, which resets the session.
        - After a mistake with `BDAT`, send `RSET`; nothing else leads back to a known state.
    .send =
        Send it for order alone. A missing login is `530`; `DATA` without a valid recipient may get 503 or `554`. `NOOP`, `HELP`, `VRFY`, `EXPN` and
        `RSET` may come even before `EHLO`, and should not get it.
