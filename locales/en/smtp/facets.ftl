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

smtp-class = Class by first digit
smtp-class-1 = Positive preliminary (1yz), a class that SMTP does not use.
    .short = 1yz
smtp-class-2 = Positive completion (2yz): the request has been carried out.
    .short = 2yz
smtp-class-3 = Positive intermediate (3yz): accepted so far, and the server waits for the rest.
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
smtp-act-retry-later = The client waits, then tries again; nobody has to act for that.
smtp-act-fix-request = The client must correct its command or choose another one.
smtp-act-fix-credentials = The user, or whoever looks after the account, must solve the problem with the login.
smtp-act-give-up = The client gives up and reports the failure; the sender or an administrator must act.
smtp-act-none = Nobody has to act.

## Whether the same attempt can succeed again.

smtp-retry = Trying again
smtp-retry-no-need = Nothing failed, so there is nothing to try again.
smtp-retry-later = The same request may succeed later without any change.
    .detail =
        A server that has the message in its queue should, as a rule, wait at least 30 minutes between attempts. It may turn to the domain’s other MX
        hosts in their order, and should not give up before 4 to 5 days have passed (RFC 5321, sections 4.5.4.1 and 5.1). A mail program or a script
        normally has no such queue: it reports the failure, and its user or its next run tries again.
smtp-retry-change-now = Another attempt may succeed at once, but only in another way.
    .detail =
        The obstacle is the form or the conditions of the command, not the time at which it comes: another mechanism, another address, TLS or a
        plainer command can succeed within the same minute. A client that has nothing else to offer treats the reply as final.
smtp-retry-after-change = Trying again is pointless until somebody has changed something.
    .detail =
        Where the first digit is `5`, a sending server gives up the recipient or the message that the reply speaks of and reports to the sender at
        once (DSN). Where it is `4`, the server keeps trying until its time limit for the queue runs out, although only a change helps. A mail program
        shows the refusal to its user in both cases.
smtp-retry-never = Trying again is pointless: the answer is meant to stay.
    .detail =
        The destination as it is named takes no mail at all, so neither waiting nor another wording helps. The code exists so that the sending server
        reports to the sender after the first attempt; if the destination did not answer at all, the message would spend days in the queue
        (RFC 7504, section 2; RFC 7505, section 4.1). Only another MX host, another address, or a change made by the owner of the domain lets the
        mail through.

## How far the reply reaches.

smtp-scope = What it settles
smtp-scope-command = Only the command that it answers.
    .detail =
        The login and the recipients that were accepted before stay as they were, unless the command itself clears them, as `RSET` and a new `EHLO`
        clear the recipients. The session goes on: with another command or, after a refusal, with this one in a corrected form.
smtp-scope-recipient = One recipient; the others are decided separately.
    .detail =
        Each `RCPT` gets a reply of its own. The client drops the refused recipients from this transaction, reports or retries them separately, and
        sends the message to the rest. If nobody is left, there is nothing to send.
smtp-scope-transaction = The whole message, for all its recipients.
    .detail =
        A transaction runs from `MAIL` to the end of one message; the next `MAIL` of the same session begins afresh. Until a `2yz` after the end of
        the message the client stays responsible for it (RFC 5321, section 4.2.5). Without an extension such as PRDR, only a reply
        to `RCPT` can treat one recipient differently from the others.
smtp-scope-session = The whole session, not only one message.
    .detail =
        The reply holds for everything that would go over this connection, whichever message it belongs to. After a failure the client turns to the
        next MX host of the domain, in the order of preference (RFC 5321, section 5.1), and stays responsible for all mail that it meant to send
        here.

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
        next command (RFC 5321, section 4.5.3.2.7); a shutdown, a timeout or a defense against attacks may still end the connection earlier.
smtp-connection-closes = The server closes the connection.
    .detail =
        The client closes its side too and sends the remaining mail over a new connection. A message counts as accepted only if its end had been
        answered with `2yz` by then; all others were not accepted.
smtp-connection-depends = It stays open or closes, depending on the server and the stage.
    .detail =
        After the greeting `554` the server must wait for `QUIT` (RFC 5321, section 3.1); after the greeting `521` it may close the connection at any
        other command (RFC 7504, section 3). A client sends `QUIT` and is prepared to get no answer.
smtp-connection-none = None: this number never came over a connection.
    .detail =
        The program that shows the number has made it itself, from an error of the operating system, a status of its own or an enhanced code
        without its dots. Look in the log of that program; no log has a session that ended with this reply.

## Enhanced status codes (RFC 3463) that may stand after the code. `-none`: replies of this kind carry none.

smtp-enhanced = Enhanced status codes
smtp-enhanced-none = None: this reply never carries one.
smtp-looks-like = You probably mean

## Who reads the text after the code (RFC 5321, section 4.2).

smtp-text = The text after the code
smtp-text-human = For people: software decides by the code alone.
    .detail =
        Each server words the code in its own way and may change its text at any time: read the text for the reason, and build no rule on its
        wording (RFC 5321, section 4.2). An enhanced status code at its beginning is the one part that software may read.
smtp-text-machine = It carries data that software reads, in a fixed place.
    .detail =
        What stands there depends on the code: the name of the server, a new address, a login challenge in Base64, a number or a letter. A client
        that finds nothing usable there still decides by the first digit.

## How official the code is.

smtp-standing = Standing
smtp-standing-core = Part of SMTP itself (RFC 5321, RFC 7504).
    .detail =
        Client and server may rely on the meaning that the RFC gives, without any extension. A client that nevertheless does not know the code
        goes by its first digit (RFC 5321, section 4.2).
    .short = SMTP
smtp-standing-extension = Defined by an SMTP extension on the standards track.
    .detail =
        Its meaning holds where the server has named the extension in its reply to `EHLO` and the client uses it or ought to. Software that does
        not know the extension has only the first digit.
    .short = Extension
smtp-standing-experimental = Defined by an experimental RFC.
    .detail =
        The RFC binds nobody outside the experiment. The code can occur only between two programs that both support the extension; anyone else can
        go by its first digit only.
    .short = Experimental
smtp-standing-registered = Named in the IANA registry beside an enhanced status code; no RFC defines the reply.
    .detail =
        The registry only says which numbers usually go together, and its list is not complete (RFC 5248, section 2.4). Rely on the enhanced status
        code beside it and on the text; a client can go by the first digit only.
    .short = Registry only
smtp-standing-historic = Belongs to a forerunner of SMTP and was never part of SMTP.
    .detail =
        Only the old document gives it a meaning, and no SMTP software has to know it. Today’s clients go by the first digit, and end the
        transaction if that is not 2, 3, 4 or 5 (RFC 5321, section 4.2).
    .short = Historic
smtp-standing-draft = Described only in an Internet-Draft that has expired.
    .detail =
        A draft has no formal standing and expires after six months without a new version (RFC 2026, section 2.2). Two programs may agree on the
        code all the same; all others know only what its first digit says.
    .short = Expired draft
smtp-standing-wire = Not standardized, yet some software sends it.
    .detail =
        The meaning is that of the software which sends it, and another product may use the number for something else. A client goes by the first
        digit, a person by the text.
    .short = Seen on the wire
smtp-standing-folklore = Found in lists on the web; no server is known to send it.
    .detail =
        Treat the explanation in such a list as a guess, and look for the actual line in the log of the server or program that reported it. If the
        number ever arrives over the wire, its first digit decides.
    .short = Folklore
