### Notes on pairs of which 417 is the lower code: how to tell the two apart in practice.

smtp-note-417-451 =
    A dead name server produces either, depending on who receives. Courier says `417 DNS lookup failure: example.net.  Try again later.`; sendmail
    answers `451 4.1.8 Domain of sender address user@example.net does not resolve`, and after an SPF check another server may say `451 4.7.24`. So
    when one destination shows `417` and another `451` at the same hour, do not open two investigations; query your own zone first.

    What `417` cannot be is the rest of `451`: a full queue, a crashed filter, a greylisting rule. It always concerns the sender’s side of the
    envelope, the name in `HELO`, or SPF. The waiting recipient’s administrator is therefore seldom the right person to call, unless all the world
    gets `417` from there.

smtp-note-417-517 =
    Same checks, same software, and the outcome of one DNS query decides between them. `417 DNS lookup failure: example.net.  Try again later.` means
    that Courier got no answer; `517-Domain does not exist: example.net.` means that it got one, and the answer was no. A domain that flips between
    the two has name servers that disagree; ask each of them.

    With SPF the border is a setting, not a fact: the receiving site chooses which results it refuses, and which of those are hard. Once refused,
    `softfail` gives `517` by default and `neutral` gives `417`. So do not wait for a `417` about `neutral` or `none` to pass: nothing changes until
    you change the record. Only `error` may mend itself.

smtp-note-417-550 =
    Whose address is at fault? At `417` it is yours: the envelope sender, the `HELO` name or the SPF result of your domain could not be settled. At
    `550` it is most often the other one, as in `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown`. People who see a Courier
    bounce with “lookup failure” still go and check the recipient’s spelling; that is wasted time.

    The two do meet when the sender’s domain is broken for good: elsewhere that case is `550`, on a Courier it starts as `417` while the lookups
    merely fail. If you find both in one day’s queue, compare the text for the domain that they name. It will be the same.
