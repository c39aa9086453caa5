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
    .detail =
        A server that has the message in its queue waits, as a rule at least 30 minutes between attempts, may turn to the domain’s other MX hosts in
        their order, and should not give up before 4 to 5 days have passed (RFC 5321, sections 4.5.4.1 and 5.1). A mail program or a script has no
        such queue as a rule: it reports the failure, and its user or its next run tries again.
smtp-retry-change-now = The client may try again at once in another way.
    .detail =
        What stands in the way is the form or the conditions of the command, not its time: another mechanism, another address, TLS or a plainer
        command can succeed within the same minute. The unchanged command gets the same answer; a client that has nothing else to offer treats the
        reply as final.
smtp-retry-after-change = Trying again is pointless until somebody has changed something.
    .detail =
        Where the first digit is `5`, a sending server gives up the recipient or the message that the reply speaks of and reports to the sender at
        once (DSN). Where it is `4`, the server keeps trying until the time of its queue runs out, although only a change helps. A mail program
        shows the refusal to its user in both cases.
smtp-retry-never = Trying again is pointless: the answer is meant to stay.
    .detail =
        The destination as it is named takes no mail at all, so neither waiting nor another wording helps. The code exists to spare the days in the
        queue that silence would cost: the sending server reports back after the first attempt (RFC 7504, section 2; RFC 7505, section 4.1). Only
        another MX host, another address, or a change made by the owner of the domain opens a way.

## How far the reply reaches.

smtp-scope = What it settles
smtp-scope-command = Only the command that it answers.
    .detail =
        What earlier commands have settled stays as it was, above all the login and the recipients that have been accepted. Within the same session
        the client may go on with another command, or with this one in a corrected form.
smtp-scope-recipient = One recipient; the others are decided separately.
    .detail =
        Each `RCPT` gets a reply of its own. The client takes those refused off this transaction, to report or retry them by themselves, and sends
        the message to the rest; only when nobody is left is there nothing to send.
smtp-scope-transaction = The whole message, for all its recipients.
    .detail =
        A transaction runs from `MAIL` to the end of one message; the next `MAIL` of the same session begins afresh. Until a `2yz` after the end of
        the message the client stays responsible for it (RFC 5321, section 4.2.5). Without an extension such as PRDR, only a
        reply to `RCPT` can single out one recipient.
smtp-scope-session = The whole session, not only one message.
    .detail =
        It holds for everything that would go over this connection, whichever message it belongs to. After a failure the client turns to the next MX
        host of the domain, in the order of their preference (RFC 5321, section 5.1), and stays responsible for all mail that it meant to send here.

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
    .detail =
        The client can use it at once for its next command or message, and ends it with `QUIT`. A server should wait at least 5 minutes for that
        next command (RFC 5321, section 4.5.3.2.7); a shutdown, a timeout or a defence against attacks may still cut it short.
smtp-connection-closes = The server closes the connection.
    .detail =
        The client hangs up too and sends what is left over a new connection. A message counts as taken over only if its end had been answered with
        `2yz` by then; anything else was not accepted.
smtp-connection-depends = It stays open or closes, depending on the server and the stage.
    .detail =
        As a greeting, `554` obliges the server to wait for `QUIT` (RFC 5321, section 3.1), while after `521` it may hang up at any other command
        (RFC 7504, section 3). A client sends `QUIT` and is prepared for silence.
smtp-connection-none = It never came over a connection: no server has sent it.
    .detail =
        The program that shows the number has formed it itself, from an error of the operating system, a status of its own or an enhanced code
        without its dots. Look in the log of that program; a session that ended with this reply cannot be found.

## Enhanced status codes (RFC 3463) that may stand after the code. `-none`: replies of this kind carry none.

smtp-enhanced = Enhanced status codes
smtp-enhanced-none = None: this reply never carries one.
smtp-looks-like = You probably mean

## Who reads the text after the code (RFC 5321, section 4.2).

smtp-text = The text after the code
smtp-text-human = For people: software decides by the code alone.
    .detail =
        Two servers say the same code in different words, and either may change them at any time: read the text for the reason, and build no rule on
        its wording (RFC 5321, section 4.2). An enhanced status code at its beginning is the one part that software may read.
smtp-text-machine = It carries data that software reads, in a fixed place.
    .detail =
        What stands there depends on the code: the name of the server, a new address, a login challenge in Base64, a number or a letter. A client
        that finds nothing usable there still decides by the first digit.

## How official the code is.

smtp-standing = Standing
smtp-standing-core = Part of SMTP itself (RFC 5321, RFC 7504).
    .detail =
        Client and server may rely on the meaning that the RFC gives, without any extension. A client that nevertheless does not know the code goes
        by its first digit (RFC 5321, section 4.2).
    .short = SMTP
smtp-standing-extension = Defined by an SMTP extension on the standards track.
    .detail =
        Its meaning holds where the server has named the extension in its reply to `EHLO` and the client uses it or should. Software that does not
        know the extension is left with the first digit.
    .short = Extension
smtp-standing-experimental = Defined by an experimental RFC.
    .detail =
        An experiment binds nobody outside it. The code can occur only between two programs that both have built the extension; anyone else has just
        its first digit.
    .short = Experimental
smtp-standing-registered = Named in the IANA registry beside an enhanced status code; no RFC defines the reply.
    .detail =
        The registry only says which numbers usually go together, and its list is not complete (RFC 5248, section 2.4). Rely on the enhanced status
        code beside it and on the text; a client has no more than the first digit.
    .short = Registry only
smtp-standing-historic = Belongs to a forerunner of SMTP and was never part of SMTP.
    .detail =
        Only the old document gives it a meaning, and no SMTP software is obliged to know that. A client of today goes by the first digit, and ends
        the transaction if that is not 2, 3, 4 or 5 (RFC 5321, section 4.2).
    .short = Historic
smtp-standing-draft = Described only in an Internet-Draft that has expired.
    .detail =
        A draft has no formal standing and disappears after six months without a new version (RFC 2026, section 2.2). Two programs may agree on the
        code all the same; anyone else can tell only what its first digit says.
    .short = Expired draft
smtp-standing-wire = Not standardized, yet some software sends it.
    .detail =
        The meaning is that of the software which sends it, and another product may use the number for something else. A client has the first digit
        to go by, a person the text.
    .short = Seen on the wire
smtp-standing-folklore = Found in lists on the web; no server is known to send it.
    .detail =
        Take the explanation of such a list for a guess, and look for the true line in the log of the server or program that reported it. Should the
        number ever arrive over the wire, its first digit decides.
    .short = Folklore
