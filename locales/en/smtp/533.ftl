smtp-533 = Recipient refused
    .summary = No RFC defines this refusal; Exim sends it when the next host lacks `SMTPUTF8`, and otherwise only its text says what must change.
    .meaning =
        In IANA’s table it stands beside `5.7.1`, delivery not authorized, in a row with `550` and `551`, without a word on when to send it. The one
        known sender is Exim. It checks a recipient with the next host; if that host does not offer `SMTPUTF8` although the message was announced with
        it, Exim refuses the recipient, even one whose address is plain ASCII.
    .conflict =
        For a recipient address that must be ASCII, RFC 6531 prescribes `553`. Exim sends this number instead, which looks like a slip of one digit,
        and IANA’s row for `5.7.1` does not mention such addresses. Treat Exim’s reply as if it read `553 5.6.7`.
    .seen =
        After `RCPT`, as `533 no support for internationalised mailbox name`, from an Exim server that passes mail on and asks the next host
        beforehand. Since version 4.94 this takes a setting of its own: by default Exim now leaves out `SMTPUTF8` where the next host lacks it.
    .action =
        Read the text. If it says `internationalised mailbox name`, the next host lacks `SMTPUTF8`; with any other text, it is a question of
        permission.
    .sender =
        - Your address or the recipient’s has characters beyond ASCII: use an ASCII address for the same person.
        - All addresses are ASCII: tell your administrator that your server announces `SMTPUTF8` without need.
        - Another text: quote it to the administrator of the receiving server, and ask which rule applied.
    .receiving =
        Exim refuses here on behalf of the host behind it. Find that host, then see whether its list contains `SMTPUTF8`:

        { $exim-route }

        { $ehlo }

        Enable the extension there, or let Exim convert the addresses where the host lacks it: `utf8_downconvert = -1` on the `smtp` transport, the
        default since 4.94.
    .client =
        Report the failure for this recipient and keep the others. Announce `SMTPUTF8` with `MAIL` only if an address or a header field needs it; then
        fewer hosts on the way can object.
    .send =
        Leave this number unused. For a recipient address that must be ASCII, send `553` with `5.6.7`; for a lack of permission, `550` with `5.7.1`.
