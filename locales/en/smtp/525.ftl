smtp-525 = User account disabled
    .summary = The login was correct, but the account is switched off: its owner must have it enabled again.
    .meaning =
        The server checked the credentials, found them right, and refused because somebody has disabled the account, for example after unpaid bills,
        abuse or a break-in. That is the difference from `535`: another password does not help. IANA lists it beside `5.7.13`.
    .conflict =
        IANA’s entry speaks of a login that would otherwise have succeeded. cPanel uses the same number and `5.7.13` after `RCPT`, for a *recipient*
        whose account is suspended; there the reply says nothing about the account of the sender.
    .seen =
        After `AUTH` on a submission server: Dovecot says `525 5.7.13 Login disabled for this user`, and Aruba and one.com send `525 5.7.13` for
        mailboxes that they have blocked for suspicious use. After `RCPT`, as `525 5.7.13 Disabled recipient address`, from cPanel servers set to
        reject mail for suspended accounts.
    .action =
        Find out whose account is meant: after `AUTH` it is the one that logs in, after `RCPT` the recipient’s.
    .sender =
        - Your own account: ask the provider why it is disabled. If the text says that the credentials are compromised, clean the device or website
          that leaked the password, change it, and then ask for release; the change alone may not lift the block.
        - A recipient’s account: reach the person another way. The address is right, but out of service.
    .receiving =
        Look at the queue before you enable the account again: after a break-in it may still hold what the intruder left there.

        { $postfix-queue }

        Then set a new password, enable the account, and test the login without SMTP in between:

        { $dovecot-login }
    .client =
        Show the server’s text to the user and stop. Do not open the password dialog, and do not repeat the login: only the account’s administrator
        can lift this.
    .send =
        Send it with `5.7.13` only after the credentials have been verified, so that nobody learns from it which accounts exist; before that, `535`.
        For a recipient whose account is suspended, send `550` with `5.2.1`.
