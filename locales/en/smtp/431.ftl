smtp-431 = Mail system full
    .summary = The receiving system is out of space or takes no more recipients for this message; the sending server tries again later.
    .meaning =
        Courier has this number for two things. `Mail system full` means that the volume with its queue lacks space or could not be written; `Too many recipients` means that a limit on recipients is reached which the administrator has set as a soft one. Neither is about the recipient’s own
        quota: `4.3.1`, whose digits these are, concerns the whole system, while a full mailbox is `4.2.2`. The lists on the web that explain it by
        lack of disk space or memory follow Exchange’s description of `4.3.1`.
    .seen =
        On Courier servers, at `RCPT` and after the end of the message.
    .action =
        A sender waits, or sends to smaller groups if the text is about recipients.

        The administrator of the receiving server frees space and inodes on the queue’s volume, or raises the recipient limit. Mail from everybody is
        held up until then, so look at the queue’s growth first.
    .send =
        `452` covers both: with `4.3.1` for lack of storage, with `4.5.3` for too many recipients.
