smtp-250 = Okay, completed
    .summary = The command succeeded; at the end of a message it also says that the server now answers for that message.
    .meaning =
        Its meaning depends on the command that it answers.

        - After `MAIL`, `RCPT`, `RSET` or `NOOP`: that command is done; no message has changed hands yet.
        - After the final dot, or after `BDAT` or `BURL` with `LAST`: the server has taken the message over. It delivers it, tries again, or reports the
          failure to the sender.
        - After `EHLO`: each further line names an extension.
        - After `ETRN`: the queue for that host has been started. After `ATRN`: the two sides change roles.

        It never says that the message lies in a mailbox or has passed every filter.
    .conflict =
        RFC 5321 makes the server that says 250 to a message deliver it or report the failure (section 6.1), but section 6.2 says that
        dropping mail without notice is permitted in practice. So a message may vanish after 250 and no bounce comes.
    .seen =
        At every step of a session that goes well. The one to look for in a log follows the message text, such as `250 2.0.0 Ok: queued as 4B1F52A3C7`
        from Postfix, with the queue number on the receiving side.
    .action =
        Nothing to do, unless the message is missing or comes twice. Then look for the reply that followed the message text; all earlier ones
        cover a single command each.
    .sender =
        If the message is missing, ask the recipient to look among the spam first. Then give the time and the text of this reply to the administrator
        of the receiving server, who can follow the message from there; your own administrator finds both in the log.
    .sending =
        - Missing: this reply proves that you have handed the message over. Find it in your log by the queue number: { $postfix-log }
        - Twice: the client gave up between the final dot and this reply and sent the message again. Let the client wait at least ten minutes there;
          Postfix does with `smtp_data_done_timeout = 600s`, the default.
    .receiving =
        You are responsible for the message now. Follow the queue number from the text of the reply through your log, and see whether the message is
        still waiting:

        { $postfix-queue }

        If senders deliver twice, your checks after the final dot take too long: shorten them, or run those that refuse nothing after the reply.
    .client =
        Read on while a hyphen follows the code. Mark a message as sent only after the reply to its end, never after the one to `RCPT`.
    .send =
        After the message text, send it as soon as the message is stored safely, and not before. To `VRFY` give it only if you have really checked the
        address; otherwise say `252`.
    .search = accepted, message queued, sent, delivered to the server
