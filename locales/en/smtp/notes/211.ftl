### Notes on the pairs whose lower code is 211: how to tell the two codes apart in practice.

smtp-note-211-214 =
    Programs need not tell these two apart, and a person sees the difference in the text. Type `HELP` at hMailServer and you read
    `211 DATA HELO EHLO MAIL NOOP QUIT RCPT RSET SAML TURN VRFY`. Type it at Postfix and a list of the same kind arrives, beginning with
    `214 2.0.0 Commands:`.

    Do not build a server fingerprint or a health check on the number. It shows only which line of RFC 5321 the author followed. For a check that
    survives an upgrade, send `NOOP` and look for a first digit of 2.

smtp-note-211-215 =
    If both appear in one log, the log shows FTP. An FTP client asks `STAT` and gets `211`, asks `SYST` and gets `215 UNIX Type: L8`. If a mail log
    shows the pair, a program is talking to port 21, or a packet capture of several connections was merged into one file.

    In mail, `215` answered a question that has been gone since 1981, namely in which order to hand over recipients and text; software read its
    letter. `211` never carries anything that a program should pick out. So a parser that takes “the first word after 21x” as data is wrong for one of
    the two, in mail as well as in FTP.

smtp-note-211-250 =
    Both can answer `HELP`. hMailServer says `211` and lists commands; aiosmtpd says `250 Supported commands:` and does the same; Haraka says
    `250 Not implemented`. A tool that insists on the numbers of the standard calls the last two broken; a client that goes by the first digit takes
    all three as success.

    Do not read either text of help as a list of extensions. What a server can do stands in the `250` lines after `EHLO`, one extension on each, and
    software may rely on them. Text under `211` is for people only. If your library parses help output to find out about `SIZE` or `STARTTLS`, change
    the library.
