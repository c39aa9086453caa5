smtp-510 = Bad address
    .summary = A number from lists, glossed as “bad email address”; someone has to find out which address is meant and what is wrong with it.
    .meaning =
        The lists give 510 and `511` the same short gloss. Behind it is most likely `5.1.0` with its dots lost, which says only that something about
        an address caused the failure. The sender can be meant as well as the recipient.
    .seen =
        Beside `511` in lists of bounce codes that repeat one another.
    .action =
        Get the full line from the bounce or from the log of the sending server: the reply code before `5.1.0` and the text after it tell more. Then
        check both addresses, not only the recipient’s; Postfix, for one, puts `5.1.0` on an unknown *sender* address and `5.1.1` on an unknown
        recipient.

        Programmer: keep such a mailbox on the list until the original answer is known; the number is no proof that it is dead.
    .send =
        Send the exact case instead: an unknown mailbox is `550` with `5.1.1`, a malformed address is `501` with `5.1.3` or `5.1.7`.
