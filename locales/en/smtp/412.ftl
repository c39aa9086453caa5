smtp-412 = Recipients with different filters
    .summary = This recipient’s filter settings do not fit those of the recipients accepted before; the sending server tries again by itself.
    .meaning =
        The number is Courier’s. There each recipient’s filter decides at `RCPT` whether the message skips the content filters (`whitelisted`) or must
        pass through them, and one transaction can hold only one of the two kinds. The first accepted recipient decides; a recipient whose filter
        decides otherwise is put off with `You are whitelisted by this recipient` or `You are not whitelisted by this recipient`. It is no verdict on
        the sender: even a recipient who trusts the sender is put off in this way.
    .conflict =
        Microsoft’s article on event 7009 prints `412 4.3.2 Service not active` for an Exchange server whose Transport service is inactive; another
        report gives the same state as `421 4.3.2`. With that text the number has nothing to do with filters.
    .seen =
        In messages to several recipients on one Courier server, at the second or a later `RCPT`.
    .action =
        Leave the recipient in the queue. The next attempt carries only those who were put off; they are all of one kind, so it gets through. If
        `4.3.2` follows the number, the line comes from Exchange, not from Courier: act as on `421`.
    .sender =
        Do nothing: the message arrives with the next attempt of your server. If it is urgent, send it to this recipient alone.
    .receiving =
        For fewer delays, let the filters of your site agree, or put the decision into the content filter, which runs after the message has arrived.
        The reply comes whenever one recipient’s filter program ends with 0, which means whitelisted, and another’s with 99; a recipient without any
        filter counts as 0.
    .client =
        Make sure that a 4yz at `RCPT` puts off this recipient only. The message goes out to the rest; the next transaction holds those that were
        left.
    .send =
        Send `452` instead, as for too many recipients: clients know from RFC 5321 that the rest is to come in a further transaction.
