smtp-517 = Sender rejected
    .summary = Courier refuses the envelope sender or the sending host; the sender’s address or its DNS records have to be put right.
    .meaning =
        Courier uses this number for every objection to a sender; a malformed address, which would be `5.1.7`, is only one case. It also sends 517
        when the sender, or a mail server of the sender’s domain, is on Courier’s blocklist, when the domain does not exist or has broken MX records,
        when the name after `EHLO` does not exist or does not match the IP address, or when SPF fails. The text names the case. Its temporary
        counterpart is `417`, used when DNS did not answer.
    .conflict =
        RFC 5321 (section 4.1.4) forbids refusing a message because the name after `EHLO` does not match the IP address of the client. Courier offers
        exactly this check as `BOFHCHECKHELO`; sites that switch it on send 517 against the RFC.
    .seen =
        From Courier after `MAIL FROM`; where it also checks SPF for the `From` header, after the end of the message. Each of these checks is a
        setting of the receiving site.
    .action =
        Read the text. `Sender rejected` and `Syntax error.` are about the sender’s address; all other texts are about a domain, its DNS or a server.
        None of them concerns the recipient.
    .sender =
        - `Sender rejected`: your address or its domain is blocked there; write to that site’s postmaster from another address.
        - `Sender rejected` with `can be accepted only from`: send through the servers of the provider whose address you use.
        - Any other text: give the bounce to whoever runs your mail.
    .sending =
        - `Domain does not exist`: the sender’s domain has a null MX, or no record that leads to a server; correct the address or the DNS: { $mx }
        - `MX records … violate section 3.3.9 of RFC 1035`: an MX record holds an IP address; put a host name there.
        - `HELO … does not match` or `does not exist`: make the name after `EHLO` resolve to the sending IP address: { $a }
        - `SPF fail` or `SPF softfail`: list the sending host in the SPF record, or send through a listed one: { $txt }
    .receiving =
        The rules stand in Courier’s `bofh` file: `badfrom`, `badmx`, and the `opt BOFHSPF…` lines. Keep `none`, `neutral`, `softfail` and `unknown`
        among the accepted SPF results, as Courier’s manual advises. `BOFHCHECKHELO=2` makes the `EHLO` refusal temporary; `0` switches the check off.
    .send =
        Send a standard code instead: `550` with `5.7.23` for SPF, with `5.1.8` for a sender’s domain that does not exist, with `5.7.1` for a
        blocklist; `501` with `5.1.7` for bad syntax.
    .search = SPF fail, sender policy
