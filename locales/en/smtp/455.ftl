smtp-455 = Parameter cannot be honored now
    .summary = The server knows a parameter of the command but cannot grant it at present; the command may pass later, or at once without the parameter.
    .meaning =
        Extensions add parameters to `MAIL FROM` and `RCPT TO`. This answer says that one of them is known and well formed, but that the state of the
        server does not allow what it asks for. RFC 2852 gives an example: a delivery deadline (`BY`) that the server cannot accept just now. Neither
        the address nor the message has been judged. RFC 1869 introduced the
        code in 1995; the list of RFC 2821 lacks it, that of RFC 5321 has it.
    .seen =
        Only where a client uses such extensions, and so hardly in ordinary delivery: neither Postfix nor Exim has the code in its source.
    .action =
        Look in the log at the command just before the answer: everything after the address is a parameter. If the message can do without it, for
        instance without the deadline, send it without; otherwise leave it in the queue.

        Programmer: keep a way of sending without the extension, and tell the user what was dropped.
    .send =
        Send it when the obstacle will pass and the RFC of the parameter prescribes no other code. An unknown parameter, or one that you can never
        grant, gets `555`; a malformed value gets `501`.
