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
ftp-heading-person = If you are asked for a password
ftp-log-vsftpd = vsftpd, protocol log

## Notes on codes that are taken for each other.

ftp-note-120-220 = Both can greet a new connection. `120` only says when; the client that takes it for `220` sends `USER` into the void.
ftp-note-120-421 = A busy server chooses between them: with `120` the connection is kept, with `421` it is gone.
ftp-note-150-226 = One transfer, two replies: `150` before the data, `226` after it. A program that stops reading at `150` believes too early.
ftp-note-220-226 = They differ in one digit and share nothing else: one greets, the other ends a transfer.
ftp-note-331-530 = A password prompt is no refusal. Who reads `331` as `530` gives up before the password was asked for.
ftp-note-421-425 = `425` concerns one transfer, `421` the whole session: look whether the control connection is still there.
ftp-note-421-426 = After `426` the next command still gets an answer, after `421` none does.
ftp-note-425-426 = Did any byte arrive? Then it is `426`; `425` comes when the data connection never stood.
ftp-note-530-550 = `530` is about who asks, `550` about what is asked for; log in again only for the first.
