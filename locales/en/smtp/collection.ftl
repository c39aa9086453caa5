### The SMTP collection: titles, headings, and the sentences that a comparison page computes.
### In every message: $code, $low and $high are reply codes; $low is the smaller one. They are never formatted as numbers.

smtp = SMTP reply codes
    .short = SMTP
    .description = Every SMTP reply code: what it means, whose move it is, whether trying again helps, and how it differs from any other.
    .intro =
        An SMTP server answers each command with a three-digit code. The first digit says how it went: `2` done, `3` go on, `4` not now,
        `5` not like this. Choose a code to read what it means and what to do next, or compare it with any other.

## Titles. $name, $low-name and $high-name are the localized names of the codes.

smtp-code-title = SMTP { $code }
    .title = SMTP { $code }: { $name }
smtp-pair-title = SMTP { $low } vs { $high }
    .title = SMTP { $low } { $low-name } vs { $high } { $high-name }

## Headings over the texts of a record. The code is part of each, so that a heading stands on its own.

smtp-heading-meaning = What { $code } means
smtp-heading-seen = When you see { $code }
smtp-heading-action = What to do about { $code }
smtp-heading-send = When a server should send { $code }

## Subsections of the above: by role under “What to do”, and one under “What it means”. They stand below a heading
## that names the code.

smtp-heading-sender = If you sent the mail
smtp-heading-sending = If you run the sending server
smtp-heading-receiving = If you run the receiving server
smtp-heading-client = If you write the client
smtp-heading-conflict = Where the documents disagree

## The verdict over a comparison: one sentence for each combination of outcomes.

smtp-verdict-done-done = { $low } and { $high } both report success, but not of the same thing.
smtp-verdict-done-next = { $low } reports success, while { $high } is not an error but a step in an exchange.
smtp-verdict-done-wait = { $low } reports success, while { $high } is a temporary failure.
smtp-verdict-done-change = { $low } reports success, while { $high } is a failure that stays until something is changed.
smtp-verdict-done-none = { $low } reports success, while { $high } says that there is nothing to do.
smtp-verdict-next-done = { $low } is not an error but a step in an exchange, while { $high } reports success.
smtp-verdict-next-next = { $low } and { $high } are both steps in an exchange: neither is an error, neither ends it.
smtp-verdict-next-wait = { $low } is not an error but a step in an exchange, while { $high } is a temporary failure.
smtp-verdict-next-change = { $low } is not an error but a step in an exchange, while { $high } is a failure that stays until something is changed.
smtp-verdict-next-none = { $low } is not an error but a step in an exchange, while { $high } says that there is nothing to do.
smtp-verdict-wait-done = { $low } is a temporary failure, while { $high } reports success.
smtp-verdict-wait-next = { $low } is a temporary failure, while { $high } is not an error but a step in an exchange.
smtp-verdict-wait-wait = { $low } and { $high } are both temporary failures: the client may try again later.
smtp-verdict-wait-change = { $low } is a temporary failure, while { $high } is a failure that stays until something is changed.
smtp-verdict-wait-none = { $low } is a temporary failure, while { $high } says that there is nothing to do.
smtp-verdict-change-wait = { $low } is a failure that stays until something is changed, while { $high } is a temporary failure.
smtp-verdict-change-change = { $low } and { $high } are both failures that stay until something is changed.
smtp-verdict-change-none = { $low } is a failure that stays until something is changed, while { $high } says that there is nothing to do.
smtp-verdict-none-done = { $low } says that there is nothing to do, while { $high } reports success.
smtp-verdict-none-next = { $low } says that there is nothing to do, while { $high } is not an error but a step in an exchange.
smtp-verdict-none-wait = { $low } says that there is nothing to do, while { $high } is a temporary failure.
smtp-verdict-none-change = { $low } says that there is nothing to do, while { $high } is a failure that stays until something is changed.
smtp-verdict-none-none = { $low } and { $high } both say that there is nothing to do.

## How the two codes can meet. $places, $low-places and $high-places are lists of stages, already joined.

smtp-relation-leads-to = They can be two steps of one exchange: { $high } can follow { $low }.
smtp-relation-led-by = They can be two steps of one exchange: { $low } can follow { $high }.
smtp-relation-same = They are alternatives where both belong ({ $places }): the server can answer with one or the other.
smtp-relation-different =
    They belong to different stages of a session and are not meant as alternatives ({ $low }: { $low-places }; { $high }:
    { $high-places }).
smtp-relation-unknown = No stage is known at which both could be the answer: for at least one of them, no place in an SMTP session is documented.

## Logs in which a code can be found. “Sending”: lines on mail that goes to another server; “delivered”: on mail that the other
## server accepted; “receiving”: on mail that comes in.

smtp-log-postfix-sends = Postfix, sending
smtp-log-postfix-delivers = Postfix, delivered
smtp-log-postfix-receives = Postfix, receiving
smtp-log-exim-sends = Exim, sending
smtp-log-exim-delivers = Exim, delivered
smtp-log-exim-login = Exim, login refused
smtp-log-sendmail-sends = Sendmail, sending
smtp-log-sendmail-receives = Sendmail, receiving
smtp-log-opensmtpd-sends = OpenSMTPD, sending
smtp-log-opensmtpd-receives = OpenSMTPD, receiving
smtp-log-qmail-sends = qmail, sending
smtp-log-courier-receives = Courier, receiving
smtp-log-exchange-protocol = Exchange Server, protocol log
smtp-log-kumomta = KumoMTA, JSON log
smtp-log-amazon-ses = Amazon SES, bounce notification
smtp-log-sendgrid = SendGrid, event webhook
smtp-log-mailgun = Mailgun, event webhook
smtp-log-dsn = Delivery status notification
smtp-log-msmtp = msmtp
