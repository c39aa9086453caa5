smtp-422 = Undefined, said to be mailbox full
    .summary = A temporary refusal with no agreed meaning: a full mailbox in lists, an expired license in one product; the sending server waits.
    .meaning =
        No RFC defines a reply 422, and the number has been given three unrelated meanings. The one that certainly occurs on the wire is a Barracuda
        filter whose subscription has run out: it answers `422 License Expired`.
    .conflict =
        IANA’s table pairs 422 with `X.7.12`, the password transition, as RFC 5248 did; RFC 4954, which defines that case, says `432`. Lists on the
        web make 422 a full mailbox, which is `4.2.2` without its dots.
    .seen =
        In mail to domains behind a Barracuda filter, and in many lists of error codes.
    .action =
        Go by the text, not by the number.
    .sender =
        - `License Expired`: your message is in order. Tell the recipient by another channel to inform their administrator.
        - `Full mailbox`, or words like it: only the recipient can make room. Send again when they have.
        - At the login of your mail program: ask whoever runs the account for a password login over TLS.
    .receiving =
        - Your Barracuda says `License Expired`: renew the subscription; mail that waits elsewhere arrives with the next attempts.
        - A mailbox is over its limit: see how full it is: { $dovecot-quota }
    .client =
        Treat it as a plain 4yz: keep the message and try again later. If it came after `AUTH`, log in once with `PLAIN` over TLS, as for `432`.
    .send =
        Do not use 422: a full mailbox is `452` with `4.2.2`, and a password transition `432` with `4.7.12`.
