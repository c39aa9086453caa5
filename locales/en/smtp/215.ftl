smtp-215 = Preferred scheme
    .summary = Obsolete: a server of SMTP’s forerunner said in which order it preferred to receive the recipients and the text of a message.
    .meaning =
        The Mail Transfer Protocol knew two ways to send one message to many: recipients first (`R`) or text first (`T`). `MRSQ ?` asked the server
        for its preference, and 215 gave the letter as the first word of its text. The client could still try the other way, which the server might
        refuse, but every `MRSQ` cleared what had been stored before. Since SMTP always takes the recipients first, the question has disappeared.
    .conflict =
        Section 4.1 of RFC 780 gives 215 to `MRSQ ?` alone, yet the table in section 5.3 also allows it after `MRCP`. RFC 772 does not, and
        neither document says what it would mean there.
    .seen =
        In the example dialogues of RFC 772 and RFC 780. A 215 in a present-day log points to FTP, where it names the operating system (RFC 959).
    .action =
        Check which protocol the port speaks:

        { $banner }

        If it is FTP, correct the port in the client. Nothing has happened to any message.
    .send =
        Do not send it: SMTP takes `RCPT` first and `DATA` after it. Name what you are able to do in the `250` lines that answer `EHLO`.
