smtp-455 = Parameter cannot be honored now
    .summary = The server knows a parameter of the command but cannot grant it now; the command may pass later, or at once without the parameter.
    .meaning =
        Extensions add parameters to `MAIL FROM` and `RCPT TO`. This answer says that one of them is known and well formed, but that the state of the
        server does not allow what it asks for. RFC 2852 gives an example: a delivery deadline (`BY`) that the server cannot accept just now. Neither
        the address nor the message has been judged.
    .conflict =
        RFC 1425 introduced the code in 1993 and RFC 5321 lists it; RFC 2821, in between, left it out. Stalwart sends it for too many recipients,
        where RFC 5321 demands `452`. In both uses the refusal is temporary.
    .seen =
        Stalwart sends `455 4.5.3 Too many recipients.` in answer to `RCPT`. For a parameter it is rare: neither Postfix nor Exim has the code in its
        source.
    .action =
        Look in the log at the command just before the answer: everything after the address is a parameter. If the message can do without that
        parameter, for instance a deadline, leave the parameter out; otherwise leave the message in the queue.
    .sending =
        See from the queue what was refused:

        { $postfix-queue }

        - Too many recipients: the accepted ones have their mail, and the next attempt serves the others.
        - A parameter such as `BY` that your configuration adds: compare it with what the server offers, and leave it out for this host: { $ehlo }
    .receiving =
        If your text speaks of recipients, raise the limit: a server must take at least 100 in one transaction. If it is about a parameter, see
        whether you really want to announce that extension:

        { $ehlo }
    .client =
        Go by the first digit and keep the refused recipient for a later attempt; split more than 100 recipients into portions. Keep a way of sending
        without the extension, and tell the user what was dropped.
    .send =
        Send it when the obstacle will pass and the RFC of the parameter prescribes no other code. An unknown parameter, or one that you can never
        grant, gets `555`; a malformed value gets `501`.
