-server = server
mail = Mail codes
    .short = Mail
    .description = What each code of a mail server says.
    .intro = A code tells what a { -server } did, see [the rules](https://mail.example/rules).
mail-code-title = Code { $code }
    .title = Code { $code }: { $name }
mail-pair-title = { $low } and { $high }
    .title = { $low } { $low-name } and { $high } { $high-name }
mail-heading-meaning = What { $code } means
mail-421 = Service not available
    .summary = The server closes the connection.
    .meaning =
        The server says “try again” (often after `QUIT`):

        - it is busy,
        - or it stops.
mail-550 = Mailbox unavailable
    .summary = Nobody has this address.
    .meaning = The server refused `RCPT TO` and said `User unknown`. Is the address right?
not-documented = Not documented
evidence-title = { $title }: sessions and texts
    .description = All sessions with { $title }, and what servers say with it.
translations-title = Translations
translations-lead = A text that has no translation yet is shown in English.
translations-done = { $translated } of { $needed } texts
find-said = A text of { $from }
home-counts = { $codes ->
    [one] One code
   *[other] { $codes } codes
}, { $languages ->
    [one] { $languages } language
   *[other] { $languages } languages
} and { $pairs ->
    [0] no comparison
    [one] { $pairs } comparison
   *[other] { $pairs } comparisons
}.
