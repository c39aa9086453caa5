### Notes on pairs of which 417 is the lower code: how to tell the two apart in practice.

smtp-note-417-451 =
    A dead name server can cause either; it depends on who receives. Courier says `417 DNS lookup failure: example.net.  Try again later.`; sendmail
    answers `451 4.1.8 Domain of sender address user@example.net does not resolve`, and after an SPF check another server may say `451 4.7.24`. So
    when one destination shows `417` and another `451` at the same hour, suspect one cause and query your own zone first.

    `417` never means the other causes of `451`: a full queue, a crashed filter, a greylisting rule. It always concerns the sender’s side of the
    envelope, the name in `HELO`, or SPF. The recipient’s administrator is therefore seldom the right person to call, unless everybody gets `417` from
    there.

smtp-note-417-517 =
    The outcome of one DNS query decides between the two, in the same check of the same software.
    `417 DNS lookup failure: example.net.  Try again later.` means that Courier got no answer; `517-Domain does not exist: example.net.` means that
    the answer was no. If a domain gets now one reply, now the other, its name servers disagree; ask each of them.

    With SPF a setting decides: the receiving site chooses which results it refuses, and which of those are hard. Once refused, `softfail` gives `517`
    by default and `neutral` gives `417`. So do not wait for a `417` about `neutral` or `none` to pass: nothing changes until you change the record.
    Only `error` may end by itself.

smtp-note-417-550 =
    With `417` the fault is on the sender’s side: the envelope sender, the `HELO` name or the SPF result of your domain could not be verified. With
    `550` it is most often the recipient’s address, as in `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown`. So do not check
    the recipient’s spelling when a Courier bounce says “lookup failure”.

    The two do meet when the sender’s domain is broken for good: elsewhere that case is `550`, on a Courier it starts as `417` while the lookups
    merely fail. If you find both in one day’s queue, compare the domains that the texts name. They will be the same.
