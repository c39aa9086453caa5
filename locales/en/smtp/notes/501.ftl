### How to tell 501 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-501-504 =
    With `501` the value is broken, with `504` it is well formed, but not accepted here. Two of the checks that Postfix makes on the name after `EHLO`
    show the difference. `501 5.5.2 <[321.255.255.255]>: Helo command rejected: invalid ip address` is wrong in any mail system;
    `504 5.5.2 <mail1>: Helo command rejected: need fully-qualified hostname` is a name that somebody else might accept. The enhanced code is the same
    in both, so it does not help you here.

    In a login the cures differ. After `501`, look at the Base64 that the client sent; after `504`, leave the encoding alone and choose another
    mechanism. A new password helps in neither case.

smtp-note-501-553 =
    For one and the same malformed sender the number depends on the software: Postfix says `501 5.1.7 Bad sender address syntax`. OpenSMTPD says `553`
    with `Sender address syntax error`, but `501` for a malformed recipient. As long as the text speaks of syntax, treat the two alike and correct the
    address.

    They differ when the spelling is correct. `553 5.7.1 … Sender address rejected: not owned by user …` will not go away by retyping: the login and
    the sender do not belong together. Comparing the address letter by letter finds nothing in this case.

smtp-note-501-555 =
    Send the command again without anything behind the address. If it passes now, the fault was in a parameter: Postfix says
    `555 5.5.4 Unsupported option: FOO=1` for a keyword that it does not know, and `501 5.5.4 Bad message size syntax` for one that it knows with a
    value that it cannot read. Leave out the first kind, correct the second.

    If the bare command is refused as well, the fault is in the address, and the number depends on the software: Gmail uses `555 5.5.2 Syntax error`
    where Postfix uses `501`. One cause is a program that puts the display name inside the angle brackets.
