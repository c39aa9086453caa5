smtp-334 = Server challenge
    .summary = Not an error: the server asks the client for the next part of its login and waits for the answer.
    .meaning =
        The client has sent `AUTH`, and the server answers with the next step of the SASL exchange. The text after the code is Base64 and meant for
        software: for `LOGIN` it decodes to a prompt such as `Username:`, for challenge–response mechanisms to data that the answer is computed from,
        and for `PLAIN` without an initial response it is empty.
    .conflict =
        RFC 5321, section 4.2, lets software act on the text of five codes only, and 334 is not among them. RFC 4954 makes the text of 334 the very
        data of the exchange. The extension wins: a client that decides by the code alone cannot log in.
    .seen =
        In a debug log or a packet capture, between `AUTH` and the final `235` or `535`. Mail programs show it only if the exchange stops here.
    .action =
        Nothing needs fixing while the exchange goes on. If the log *ends* at 334, look at the client: the next line had to come from it.
    .sender =
        A mail program that stops here has sent no answer. Enter user name and password once more in the settings of the outgoing server. If that does
        not help, choose another login method there, one that the server lists after `EHLO`.
    .receiving =
        See which step is being asked for. The text decodes, for instance, to `Username:`:

        { $decode }

        Then go through the exchange yourself:

        { $login }
    .client =
        Decode the text, answer with one line of Base64 and no line break inside. An empty challenge is `334` and a space; accept it without the
        space, too. If you cannot answer, send a single `*`; the server confirms that with `501`. Lines may be long: RFC 4954 speaks of 12288 octets.
    .send =
        Send it only inside `AUTH`, once for each challenge. Put nothing but the challenge in the text, and no enhanced status code.
