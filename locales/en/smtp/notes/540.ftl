### Notes on the pairs of which 540 is the lower code: how to tell the two apart in practice.

smtp-note-540-550 =
    Rambler answers for an inactive mailbox with `540 5.7.1 … recipient address rejected: Inactive`; most servers would say `550` there. Software that
    knows only `550` as “bad address” misses it. Software that goes by `5.7.1` files it under spam policy, and its operator starts to examine SPF
    records that are in order.

    Treat a `540` after `RCPT` as a `550` about the recipient, and put the address aside. If it answers `STARTTLS` (`540 TLS not available.`), it
    comes from Courier and says nothing about any mailbox; the address may be fine.
