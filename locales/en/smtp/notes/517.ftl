### How to tell 517 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-517-550 =
    Take a failed SPF check. Courier says `517 SPF fail user@example.net:` and a reason; with the codes of the registry it would be `550` with
    `5.7.23`. Same finding, same work for the owner of the sender’s domain.

    `517` is never a verdict on the recipient. `550` after `RCPT` can be one, and programs that clean address lists rely on that. If they count a
    `517` as a “hard bounce”, a single mistake in your own DNS removes your recipients from the list, one by one, at every site that runs Courier.

smtp-note-517-553 =
    Note which server answers, your own or a remote one. `553 5.7.1 … Sender address rejected: not owned by user …` comes from the submission server
    that you have logged in to; it knows you and says which sender you may use. `517` comes from a remote Courier server; it does not know you and
    doubts your domain, the name that you give after `EHLO`, or your SPF record.

    The first is corrected in the mail program or in the table of logins, the second in the DNS. They meet where the sender is malformed
    (`517 Syntax error.` at Courier, `553` at OpenSMTPD) or its domain does not exist (`553 5.1.8` at Sendmail), and then the correction is the same.
