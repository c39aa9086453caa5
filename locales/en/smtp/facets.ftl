### The facets of a reply code: a label for each, and for each of its values one whole sentence that speaks of one
### code only. On a comparison page two such sentences stand side by side under the label, so no sentence may lean on
### the other. `.short` is the same value in a word or two, for tables and badges.

## What the reply means for the attempt (badge, color, verdict).

smtp-outcome = Outcome
smtp-outcome-done = The command succeeded.
    .short = Success
smtp-outcome-next = All is well so far, and the exchange goes on.
    .short = Go on
smtp-outcome-wait = It did not work now and may work later.
    .short = Temporary failure
smtp-outcome-change = It will not work until something is changed.
    .short = Change needed
smtp-outcome-none = There is nothing to do.
    .short = No action

## First digit of the code (RFC 5321, section 4.2.1).

smtp-class = Class
smtp-class-1 = Positive preliminary (1yz), a class that SMTP does not use.
    .short = 1yz
smtp-class-2 = Positive completion (2yz): the request has been dealt with.
    .short = 2yz
smtp-class-3 = Positive intermediate (3yz): so far so good, the rest is awaited.
    .short = 3yz
smtp-class-4 = Transient negative completion (4yz): refused for now.
    .short = 4yz
smtp-class-5 = Permanent negative completion (5yz): refused as it stands.
    .short = 5yz

## Who has to do something next.

smtp-act = Whose move
smtp-act-continue = The client goes on with its next command.
smtp-act-close = Nobody has to act: the session ends here, as asked.
smtp-act-send-next = The client sends what the server is waiting for.
smtp-act-await = The client waits for the replies that the server has announced.
smtp-act-retry-later = The client waits before it tries again; at first no person has to act.
smtp-act-fix-request = The client must correct its command or choose another one.
smtp-act-fix-credentials = The user, or whoever looks after the account, must put the login right.
smtp-act-give-up = The client gives up and reports back; the sender or an administrator must act.
smtp-act-none = Nobody has to act.

## Whether the same attempt can succeed again.

smtp-retry = Trying again
smtp-retry-no-need = Nothing failed, so there is nothing to try again.
smtp-retry-later = The same request may succeed later without any change.
smtp-retry-change-now = The client may try again at once in another way.
smtp-retry-after-change = Trying again is pointless until somebody has changed something.
smtp-retry-never = Trying again is pointless: the answer is meant to stay.

## How far the reply reaches.

smtp-scope = What it settles
smtp-scope-command = Only the command that it answers.
smtp-scope-recipient = One recipient; the others are decided separately.
smtp-scope-transaction = The whole message, for all its recipients.
smtp-scope-session = The whole session, not only one message.

## The stages of a session at which the code belongs. Short names; commands as code.

smtp-phases = Where it belongs
smtp-phases-any = any command
smtp-phases-connect = greeting
smtp-phases-ehlo = `EHLO`
smtp-phases-helo = `HELO`
smtp-phases-starttls = `STARTTLS`
smtp-phases-auth = `AUTH`
smtp-phases-mail = `MAIL`
smtp-phases-rcpt = `RCPT`
smtp-phases-data = `DATA`
smtp-phases-bdat = `BDAT`
smtp-phases-burl = `BURL`
smtp-phases-data-end = end of the message
smtp-phases-rset = `RSET`
smtp-phases-vrfy = `VRFY`
smtp-phases-expn = `EXPN`
smtp-phases-help = `HELP`
smtp-phases-noop = `NOOP`
smtp-phases-quit = `QUIT`
smtp-phases-etrn = `ETRN`
smtp-phases-atrn = `ATRN`
smtp-elsewhere = Also possible at

## What becomes of the connection.

smtp-connection = The connection
smtp-connection-stays = The connection stays open.
smtp-connection-closes = The server closes the connection.
smtp-connection-depends = It stays open or closes, depending on the server and the stage.
smtp-connection-none = It never came over a connection: no server has sent it.

## Enhanced status codes (RFC 3463) that may stand after the code. `-none`: replies of this kind carry none.

smtp-enhanced = Enhanced status codes
smtp-enhanced-none = None: this reply never carries one.
smtp-looks-like = Looks like

## Who reads the text after the code (RFC 5321, section 4.2).

smtp-text = The text after the code
smtp-text-human = For people: software decides by the code alone.
smtp-text-machine = It carries data that software reads, in a fixed place.

## How official the code is.

smtp-standing = Standing
smtp-standing-core = Part of SMTP itself (RFC 5321, RFC 7504).
    .short = SMTP
smtp-standing-extension = Defined by an SMTP extension on the standards track.
    .short = Extension
smtp-standing-experimental = Defined by an experimental RFC.
    .short = Experimental
smtp-standing-registered = Named in the IANA registry beside an enhanced status code; no RFC defines the reply.
    .short = Registry only
smtp-standing-historic = Belongs to a forerunner of SMTP and was never part of SMTP.
    .short = Historic
smtp-standing-draft = Described only in an Internet-Draft that has expired.
    .short = Expired draft
smtp-standing-wire = Not standardized, yet some software sends it.
    .short = Seen on the wire
smtp-standing-folklore = Found in lists on the web; no server is known to send it.
    .short = Folklore
