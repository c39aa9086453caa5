smtp-354 = Start mail input
    .summary = Not an error: the server waits for the message text, which the client sends and ends with a line holding only a dot.
    .meaning =
        `DATA` has been accepted, and every line from here on is message text, not a command. The message itself is not accepted yet; that is decided
        by the reply to the final dot. The end is the sequence `<CRLF>.<CRLF>`; bare line feeds do not count, and the client doubles a dot at the
        beginning of a text line.
    .conflict =
        RFC 5321, section 4.1.1.4, forbids servers to take lines that end in a bare line feed. Many have done so all the same; Postfix before 3.9 did
        by default. Where one server sees the end of a message and the next does not, a second message can be smuggled in.
    .seen =
        Between `DATA` and the message text in every log that shows commands. Clients that use `BDAT` never get it.
    .action =
        Nothing is accepted yet. The text follows, then the final dot, and the reply to that decides.
    .sending =
        - The log stops here, and long messages hang where short ones pass: large packets are lost on the way, or a firewall keeps back the ICMP
          messages that report it. Find the packet size that the path carries: { $mtu }
        - The text is out, no reply comes: wait ten minutes, Postfix’s `smtp_data_done_timeout`. Whoever breaks off sooner makes duplicates.
        - An old Cisco PIX firewall in between mishandles the end of the message: Postfix works around it with `delay_dotcrlf`.
    .receiving =
        A client that sends its text and then hangs until your timeout may end its lines with a bare line feed: Postfix 3.9 waits for the true end of
        the message. Let `smtpd_forbid_bare_newline = note` show such clients in the log, mend the program, or except its address by
        `smtpd_forbid_bare_newline_exclusions`.
    .client =
        Send the text only after 354, never after another reply. End every line with CRLF, double a dot at its beginning, and finish with a line that
        holds one dot. Then read the reply before you send anything else about this message.
    .send =
        In answer to `DATA` once at least one recipient is accepted. With none, say `503` or `554`; what you already know to refuse, refuse now and
        not after a long transfer.
