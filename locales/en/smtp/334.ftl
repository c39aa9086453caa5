smtp-334 = Server challenge
    .summary = Not an error: the server asks the client for the next part of its login and waits for the answer.
    .meaning =
        The client has sent `AUTH`, and the server answers with the next step of the SASL exchange. The text after the code is Base64 and meant for
        software: for `LOGIN` it decodes to a prompt such as `Username:`, for challenge–response mechanisms to data that the answer is computed from,
        and for `PLAIN` without an initial response it is empty.
    .seen =
        In a debug log or a packet capture, between `AUTH` and the final `235` or `535`. Mail programs never show it unless the exchange stops here.
    .action =
        Nothing needs mending. The client sends one Base64 line, or a single `*` to cancel, which the server confirms with `501`.

        If the log *ends* at 334, the client had no answer: no stored password, a mechanism it does not know, or a timeout while it asked its user.
    .send =
        Send it only inside `AUTH`, once for each challenge. Put nothing but the challenge in the text, and no enhanced status code.
