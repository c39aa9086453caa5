smtp-510 = Bad address, or not a subscriber
    .summary = Groups.io refuses mail to a group from a sender who is no member; in lists on the web the number stands for a bad address.
    .meaning =
        Groups.io says `510 5.1.1 Your email address, …, is not subscribed to that group.` The group exists; the sender is not on its list of members.
        Lists of bounce codes explain 510 and `511` in the same words, “bad email address”. The 510 in these lists is most likely `5.1.0` with its
        dots lost, which says only that something about an address caused the failure.
    .seen =
        After the end of the message, from groups.io. Gmail heads its bounce with `Address not found`, although the address is right.
    .action =
        Read the text. If it names a group, the sender has to join it or write from the subscribed address. If there is no text, get the full line
        from the bounce or from the log of the sending server, and check both addresses, not only the recipient’s.
    .sender =
        Compare the address that the text quotes with the one under which you joined; a mail program with several accounts can pick the wrong one.
        Send again from the right account, or subscribe this address; the text says where.
    .sending =
        A probe up to `RCPT` cannot show the refusal of groups.io, which comes after the message. For any other 510, look at the true answer to the
        recipient: { $rcpt }
    .client =
        Keep such an address on the list until the original answer is known; the number is no proof that the mailbox is dead.
    .send =
        Send the exact case instead: an unknown mailbox is `550` with `5.1.1`, a malformed address is `501` with `5.1.3` or `5.1.7`, and a sender who
        may not write to a mailing list is `550` with `5.7.2`.
