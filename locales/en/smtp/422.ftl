smtp-422 = Undefined, said to be mailbox full
    .summary = A temporary refusal without an agreed meaning: a full mailbox in many lists, an expired license in one product; the sender waits.
    .meaning =
        IANA’s table names 422 beside `X.7.12`, the password transition, as RFC 5248 did; for that case, however, RFC 4954 defines `432`. Lists on the
        web say that the recipient’s mailbox is over its limit, which is the enhanced code `4.2.2` without its dots. A third meaning does occur on the
        wire: a Barracuda filter whose subscription has run out answers `422 License Expired`.
    .seen =
        In mail to domains behind a Barracuda filter, and in many lists of error codes.
    .action =
        Go by the text, not by the number.

        - `License Expired`: nothing is wrong with the message. Tell the recipient’s administrator by another channel; mail passes again once the
          subscription is renewed.
        - Full mailbox: the recipient deletes mail or gets more quota.
        - After `AUTH`: log in once with `PLAIN` over TLS, as for `432`.
    .send =
        No server should send it. A full mailbox is `452` with `4.2.2`, and a password transition `432` with `4.7.12`.
