### Notes on the pairs of which 534 is the lower code: how to tell the two apart in practice.

smtp-note-534-535 =
    By the RFC, `534` is about the mechanism and `535` about the credentials. Gmail does not keep them apart. The account’s real password, typed
    without a mistake, brings `534-5.7.9 Application-specific password required` if 2-Step Verification is on. With that feature off it is
    `535-5.7.8 Username and Password not accepted`, for which the remedy may again be an app password or OAuth.

    So at Gmail do not go through the mechanisms because of a `534`. Elsewhere do: switch from `LOGIN` to what else the `AUTH` line offers, and leave
    the password alone until you see a `535`.

smtp-note-534-538 =
    “Too weak” and “not without encryption” sound alike, because the same mechanism, `PLAIN`, is the usual case. The test is whether TLS is already
    up. If the log shows a finished handshake and `AUTH` is refused all the same, TLS cannot be what is missing: that is `534`, and another mechanism
    is wanted. If the session is in the clear, expect `538` or its modern form `504`.

    A frequent mistake is to answer `534` by switching from STARTTLS to port 465. Both encrypt equally well, so the refusal stays. Look at what
    the account may use instead, for instance OAuth.

smtp-note-534-552 =
    Only Courier brings these together. `534 SIZE=Message too big.` after `MAIL` is its way to say `552 5.3.4`, and
    `534 Message header size exceeds policy limit.` is a special case that `552` does not spell out: the body may be tiny, but the header is too
    long.

    After that second text, removing attachments does not help. Look for hundreds of addresses in `To` or `Cc`, or for a program that stuffs data into
    its own header fields. And if your `534` answers `AUTH` instead, ignore all this: then the reply is about the login.
