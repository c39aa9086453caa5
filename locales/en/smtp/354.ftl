smtp-354 = Start mail input
    .summary = Not an error: the server waits for the message text, which the client sends and ends with a line holding only a dot.
    .meaning =
        `DATA` has been accepted, and every line from here on is message text, not a command. The end of the text is the sequence `<CRLF>.<CRLF>`;
        bare line feeds do not count.
    .conflict =
        RFC 5321, section 4.1.1.4, forbids servers to take lines that end in a bare line feed. Many have done so all the same; Postfix before 3.9 did
        by default. Where one server sees the end of a message and the next does not, a second message can be smuggled in.
    .seen =
        Between `DATA` and the message text in every log that shows commands. Clients that use `BDAT` never get it.
    .action =
        Nothing is accepted yet. Look for the reply to the final dot: only that reply decides.
    .sending =
        - The log stops here, and long messages hang where short ones pass: large packets are lost on the way, or a firewall blocks the ICMP messages
          that report it. Find the packet size that the path carries: { $mtu }
        - The text is out, no reply comes: wait ten minutes, Postfix’s `smtp_data_done_timeout`. A client that breaks off sooner makes duplicates.
        - An old Cisco PIX firewall in between mishandles the end of the message: use the workaround `delay_dotcrlf` in Postfix.
    .receiving =
        Set `smtpd_forbid_bare_newline = note`, so that the log shows clients that end their lines with a bare line feed. Such a client sends its text
        and then hangs until your timeout: Postfix 3.9 waits for the true end of the message. Correct the program, or exempt its address with
        `smtpd_forbid_bare_newline_exclusions`.
    .client =
        Send the text only after 354, never after another reply. End every line with CRLF, double a dot at its beginning, and finish with a line that
        holds one dot. Then read the reply before you send anything else about this message.
    .send =
        Send it in answer to `DATA` once at least one recipient is accepted. With none, say `503` or `554`. What you already know you will refuse,
        refuse now and not after a long transfer.
