smtp-417 = Sender check without a result
    .summary = The sender’s domain, host name or SPF could not be verified, so the message is refused for now; the sending server tries again.
    .meaning =
        This is Courier’s number, the temporary twin of `517`. It stands for three checks: the DNS lookup of the sender’s domain failed, the lookup of
        the name given in `HELO` failed, or SPF gave a result that the administrator refuses but does not count as hard. By default `fail` and
        `softfail` count as hard and get `517`; what remains for 417 are results such as `neutral`, `none` or `error`. The digits are those of
        `4.1.7`, a malformed sender address, but the meaning is nearer to `4.1.8`, a sender’s domain that takes no mail back.
    .seen =
        On Courier servers with DNS or SPF checks turned on: at `MAIL`, and after the end of the message when SPF is applied to its `From` header.
    .action =
        Read which check the text names. The next attempt succeeds only if DNS gives a better answer by then.
    .sender =
        Pass the line on to whoever runs your mail domain, and write from another domain if it is urgent. Your address or its domain could not be
        checked; the recipient has nothing to do with it.
    .sending =
        Test from outside your network.

        - `DNS lookup failure`: ask every name server of the sender’s domain; a single dead one causes failures that come and go: { $mx }
        - `HELO`: the name that your server gives must resolve, and to the sending IP address: { $a }
        - `SPF`: publish a record, or add the sending host to it: { $txt }
    .receiving =
        If many unrelated senders get 417, your own resolver is at fault; fix that first. Otherwise check what you require: `BOFHSPFHARDERROR` tells
        which SPF results count as permanent, and `BOFHCHECKHELO=2` turns failed `HELO` checks into 417:

        { $courier-settings }
    .send =
        Send `451`: with `4.4.3` when DNS did not answer, with `4.7.24` when SPF could not be evaluated. A domain that certainly does not exist
        deserves `550` at once.
