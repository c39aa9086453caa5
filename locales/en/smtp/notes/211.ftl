### Notes on the pairs whose lower code is 211: how to tell the two codes apart in practice.

smtp-note-211-214 =
    Nobody needs to tell them apart in a program, and in a terminal the text does it for you. Type `HELP` at hMailServer and you read
    `211 DATA HELO EHLO MAIL NOOP QUIT RCPT RSET SAML TURN VRFY`; type it at Postfix and a list of the same kind arrives as `214 2.0.0 Commands:`
    and the names. One question, one sort of answer, two numbers.

    The mistake is to build a server fingerprint or a health check on the number. It tells which author read which line of RFC 5321. For a check
    that has to survive an upgrade, send `NOOP` and look for a 2.

smtp-note-211-215 =
    Seen together, these two mean FTP. A client there asks `STAT` and hears `211`, asks `SYST` and hears `215 UNIX Type: L8`. If a mail log shows
    the pair, a program is talking to port 21, or a capture of several connections was merged into one file.

    In mail, `215` answered a question that has been gone since 1981, namely in which order to hand over names and text; its letter was read by
    software. `211` never carries anything that a program should pick out. Thus a parser that takes “the first word after 21x” as data is wrong
    for one of them in every protocol.

smtp-note-211-250 =
    Two replies for one `HELP`. hMailServer says `211` and lists commands; aiosmtpd says `250 Supported commands:` and does the same; Haraka says
    `250 Not implemented` and means what it says. A tool that insists on the number of the standard calls the last two broken; a client that goes
    by the first digit takes all three as success.

    The other place where people mix them is capability lists. What a server can do stands in the `250` lines after `EHLO`, one extension on each,
    and software may rely on them. Text under `211` is for eyes only. If your library parses help output to find out about `SIZE` or `STARTTLS`,
    change the library.
