smtp-540 = Recipient inactive, or no TLS
    .summary = At Rambler the recipient is inactive or blocked; at Courier TLS is not set up: the text shows which of the two to fix.
    .meaning =
        Rambler, a Russian mail provider, refuses such a recipient with `540 5.7.1`. Courier uses the number differently: it answers
        `540 TLS not available` when a client sends `STARTTLS` to a server without TLS. The digits of `5.4.0`, an undefined routing fault, explain
        neither.
    .seen =
        After `RCPT` for an address at Rambler, as `540 5.7.1 … recipient address rejected: Inactive`. After `STARTTLS`, from Courier.
    .action =
        See which command it answers: after `RCPT` the mailbox is meant, after `STARTTLS` the server’s missing TLS.
    .sender =
        Reach the person another way, because the mailbox at Rambler does not take mail now. Take the address off mailing lists until its owner
        confirms it.
    .sending =
        If it came after `STARTTLS`, see whether the server offers that command at all:

        { $ehlo }

        Without TLS, your policy decides: deliver in clear text, or give the message up.
    .receiving =
        On Courier, see that `TLS_CERTFILE` names a certificate which the server may read, and `COURIERTLS` a program which it may run; if either is
        missing, it has no TLS. Then test:

        { $starttls }
    .client =
        Send `STARTTLS` only if the `EHLO` reply lists it. After this refusal the connection is still unencrypted: send no password.
    .send =
        For a disabled mailbox, send `550` with `5.2.1`. For `STARTTLS` that the server does not offer, send `502` with `5.5.1`; if TLS fails only for
        the moment, `454` with `4.7.0`.
