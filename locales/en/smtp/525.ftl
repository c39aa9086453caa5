smtp-525 = User account disabled
    .summary = The login was correct, but the account is switched off: its owner must have it enabled again.
    .meaning =
        The server checked the credentials, found them right, and refused because somebody has disabled the account, for example after unpaid bills,
        abuse or a break-in. That is the difference from `535`: another password dialog does not help. IANA lists it beside `5.7.13`. Some hosting
        software borrows it for a *recipient* whose account is suspended.
    .seen =
        After `AUTH` on a submission server: Aruba and one.com send `525 5.7.13` for mailboxes that they have blocked for suspicious use. After
        `RCPT`, as `525 5.7.13 Disabled recipient address`, from cPanel servers set to reject mail for suspended accounts.
    .action =
        - Your own account: contact the provider and ask why it is disabled. If the text says that the credentials are compromised, change the
          password and clean the device or website that leaked it before you ask for release; the change alone may not lift the block.
        - A recipient’s account: reach the person another way. The address is not wrong, only out of service.
        - Programmer: show the server’s text, and do not ask for the password again.
    .send =
        Send it with `5.7.13` only after the credentials have been verified, so that nobody learns from it which accounts exist; before that, `535`.
        For a recipient whose account is suspended, send `550` with `5.2.1`.
