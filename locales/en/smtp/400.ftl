smtp-400 = Unspecified temporary failure
    .summary = The server cannot do this now and leaves the reason to its text; the sending server keeps the mail and waits.
    .meaning =
        The mail server Courier uses 400 as a bare temporary refusal for quite different cases: an alias database that it cannot read (`Service temporarily unavailable`) and a command that came before the encryption it demands (`STARTTLS is required first`). The number says no more
        than its first digit, so only the text tells them apart. A 400 from the web interface of a mail provider is HTTP’s `Bad Request` and not an
        SMTP reply.
    .seen =
        On servers that run Courier: at `RCPT` when the alias lookup fails, at `EXPN`, and at most commands while required encryption is missing.
    .action =
        Act on the text.

        - `STARTTLS is required first`: waiting does not help. Turn on STARTTLS in the client, or issue `STARTTLS` before the refused command.
        - `Service temporarily unavailable`: leave the message in the queue. If it lasts, the administrator of the receiving server looks for the
          failing alias lookup in the Courier log.
    .send =
        Do not send it. `451` stands for a local failure, `530` for a missing `STARTTLS`, and `421` for a server that is about to close.
