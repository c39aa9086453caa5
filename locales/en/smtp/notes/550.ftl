### Notes on the pairs of which 550 is the lower code: how to tell the two apart in practice.

smtp-note-550-551 =
    A person has left, and the server may say so in two ways: `550 No such user here`, or `551 User not local; please try <jones@example.net>`.
    The first protects the new address, the second gives it away, so an administrator’s view of privacy decides which one you see, not the state
    of the mailbox.

    Do not automate the `551`. Anyone between you and the server could have written that address, and RFC 5321 warns of it. Telephone the person. If
    there are no angle brackets in the text at all, as in `551 5.7.1 Not authorised to send from this header address`, read it as you would read a
    `550`.

smtp-note-550-553 =
    Did the server look the address up, or did it stop at the spelling? `550 5.1.1` is the result of a lookup; nobody of that name was found. `553` is
    a look at the name itself: two `@`, a character that is not allowed, or a sender that does not belong to your login. Sendmail’s `553 5.1.8` is a
    lookup, too.

    The sender case causes most of the confusion. Postfix says `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user clerk`,
    but says it after `RCPT`, so the log seems to blame the recipient. Read the address in the text, not the command above it. RFC 6409 names
    `550` for that same case.

smtp-note-550-554 =
    The number alone does not tell these two apart. RFC 5321 wants `550` for relaying that is declined; Postfix with `reject_unauth_destination` says
    `554 5.7.1 <user@example.com>: Relay access denied`, and with its built-in default the same words after `454 4.7.1`. Same cause, same cure.
    Statistics that count “user unknown” by `550` and “spam” by `554` only measure which software is in use.

    In one case both occur together. If every `RCPT` got `550` and the client sends `DATA` all the same, Postfix replies
    `554 5.5.1 Error: no valid recipients`. Clients that report only the last reply then show a `554` that explains nothing; the `550` lines just
    above it hold the reason.

smtp-note-550-556 =
    These codes speak of different sides of the @. `556 5.1.10` is about the right side: the domain publishes `MX 0 .` and wants no mail for anybody.
    With `550 5.1.1` the domain works and the part on the left is wrong.

    Two cases mislead. Exchange Online prints `550 5.1.10` for an unknown mailbox, so the enhanced code alone misleads; the basic code decides. And a
    null MX on the *sender’s* side is refused with `550 5.7.27`. In that case the recipient is fine, and your own domain says that it takes no
    bounces.

smtp-note-550-571 =
    The digits of `571` are an enhanced code without its dots: `571 Delivery not authorized, message refused.` is what a standard server writes as
    `550 5.7.1`. If you filter logs with a pattern such as `^5[0-5][0-9]`, the `571` lines fall through, and the refusals that they report never reach
    your statistics.

    The choice of number is a small clue. Courier’s `571` comes from a mail filter, quite possibly one that the recipient wrote. A `550 5.7.1` can be
    that too, but also refused relaying or a failed SPF check. So after a `571`, ask the recipient in person.
