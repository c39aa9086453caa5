ftp = FTP reply codes
    .short = FTP
    .description = What an FTP reply code means, what the client does next, and how it differs from any other.
    .intro =
        An FTP server answers each command with a three-digit code. The first digit says how it went, the second what it is about: `2` connections, `3` the login, `5` files.
        A transfer has two connections: one for commands and replies, one for the data.

ftp-code-title = FTP { $code }
    .title = FTP { $code }: { $name }
ftp-pair-title = FTP { $low } vs { $high }
    .title = FTP { $low } { $low-name } vs { $high } { $high-name }

ftp-heading-meaning = What { $code } means
ftp-heading-action = What the client does about { $code }
ftp-heading-send = When a server sends { $code }

## Only the combinations that occur in numerical order.

ftp-verdict-done-done = { $low } and { $high } both report success, of different things.
ftp-verdict-done-next = { $low } reports success, while { $high } is a step on the way.
ftp-verdict-done-wait = { $low } reports success, while { $high } is a failure that may pass.
ftp-verdict-done-change = { $low } reports success, while { $high } is a failure that stays until something changes.
ftp-verdict-next-done = { $low } is a step on the way, while { $high } reports success.
ftp-verdict-next-next = { $low } and { $high } are both steps on the way: neither is an error, neither is the end.
ftp-verdict-next-wait = { $low } is a step on the way, while { $high } is a failure that may pass.
ftp-verdict-next-change = { $low } is a step on the way, while { $high } is a failure that stays until something changes.
ftp-verdict-wait-wait = { $low } and { $high } are both failures that may pass.
ftp-verdict-wait-change = { $low } is a failure that may pass, while { $high } stays until something changes.
ftp-verdict-change-change = { $low } and { $high } are both failures that stay until something changes.

ftp-relation-leads-to = { $high } can follow { $low } in one exchange.
ftp-relation-led-by = { $low } can follow { $high } in one exchange.
ftp-relation-same = Either of them can answer here: { $places }.
ftp-relation-different = They are no alternatives: each answers other commands.
ftp-relation-unknown = It is open whether they can meet.
