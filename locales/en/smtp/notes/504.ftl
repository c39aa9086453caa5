### How to tell 504 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-504-523 =
    For a login without TLS the number depends on the software. Exim says `504 PLAIN authentication mechanism not supported` if it has `PLAIN` only
    inside TLS and another mechanism outside; a server built on go-smtp says `523 5.7.10 TLS is required`. Do the same after both: TLS first, `EHLO`
    again, then log in.

    Outside the login the resemblance ends. `504` can also mean a mechanism that does not exist or a host name that is too short, and no TLS helps
    against those. `523` at the end of a message comes from Courier and is about its length: `523 Message length (…) exceeds administrative limit`. So
    look first at the command before the reply.

smtp-note-504-534 =
    These two are fixed in different places. After `504`, change the mail program: the server lacks the mechanism, and the next one on its list may
    do. After `534`, look at the account: the server has the mechanism and will not take it from this user. Gmail’s
    `534 5.7.9 Application-specific password required` is the well-known case; no mechanism on the list gets around it.

    A client that tries one mechanism after the other therefore does well after the first number, and only piles up failed logins after the second.
    Courier has a `534` as well, but for size (`534 SIZE=Message too big`), and that comes after `MAIL`.

smtp-note-504-538 =
    The standard has changed its number for this case: RFC 2554 of 1999 answered with `538`, RFC 4954 of 2007 with `504`. The older one names the
    cure: aiosmtpd still says `538 5.7.11 Encryption required for requested authentication mechanism`. The newer one does not: Exim says
    `504 PLAIN authentication mechanism not supported` when it keeps `PLAIN`, but not every mechanism, for TLS.

    What only the newer code can mean is that the mechanism does not exist there at all, with or without TLS. To find out, compare the list after
    `EHLO` before and after `STARTTLS`. If the mechanism shows up in the second list, encryption was all that was missing; if it does not, choose
    another.

smtp-note-504-555 =
    RFC 5321 gives them almost the same words, `Command parameter not implemented` and
    `MAIL FROM/RCPT TO parameters not recognized or not implemented`, so they get mixed up. By the RFC, the command decides: behind an address in
    `MAIL` or `RCPT` it is `555`, anywhere else `504`.

    Two servers do not follow this. Sendmail says `504 5.7.0 Sorry, RET not supported, we do not allow DSN`, and Postfix uses the number for
    addresses: `504 5.5.2 <user>: Recipient address rejected: need fully-qualified address` comes after `RCPT` and has no parameter to remove; the
    address itself needs its domain. Before you strip options, see whether the text names one: Postfix quotes it, as in
    `555 5.5.4 Unsupported option: BY=120;R`.
