smtp-431 = Mail system full
    .summary = The receiving system is out of space or takes no more recipients for this message; the sending server tries again later.
    .meaning =
        Courier uses this number for two things. `Mail system full` means that the volume with its queue lacks space or could not be written;
        `Too many recipients` means that a limit on recipients is reached which the administrator has set as a soft one. Neither is about the
        recipient’s own quota: `4.3.1`, whose digits these are, concerns the whole system, while a full mailbox is `4.2.2`. Lists on the web that
        explain 431 by lack of disk space or memory follow Exchange’s description of `4.3.1`.
    .conflict =
        RFC 5321 obliges a server that has no room for more recipients to answer `452`, allows a 5yz for a limit of policy, and gives lack of storage
        `452`, too; 431 stands in none of its tables. Clients lose nothing by it, because for an unknown code they go by the first digit.
    .seen =
        On Courier servers, at `RCPT` and after the end of the message.
    .action =
        Leave the message in the queue: a later attempt may pass. `Mail system full` ends when the other side has room again; `Too many recipients`
        ends sooner with smaller groups.
    .sender =
        With `Too many recipients`, the people named in the notice have not got the message yet; the limit does not touch the others. Your server goes
        on trying for them; if it is urgent, send to them alone. With `Mail system full`, nothing in your message needs changing.
    .sending =
        Look at which recipients wait, and with which text:

        { $postfix-queue }

        If they wait because of a limit, stay below it: Postfix hands over 50 recipients at a time, unless `default_destination_recipient_limit` says
        otherwise. `Mail system full` needs nothing from you.
    .receiving =
        Begin with the volume of the queue, because mail from everybody is held up until there is room; Courier refuses when blocks or inodes run low.
        On Debian its queue is in `/var/lib/courier`: name that folder in the first two commands.

        - Blocks: { $disk }
        - Inodes: { $inodes }
        - The limit on recipients, 100 unless set: { $courier-bofh }

        Raise the number in `maxrcpts` if your users send to more people than that.
    .client =
        Keep the recipients that were accepted, finish the transaction for them, and put the refused ones into a new one. Send in portions of 100,
        which every server has to take.
    .send =
        `452` covers both: with `4.3.1` for lack of storage, with `4.5.3` for too many recipients.
