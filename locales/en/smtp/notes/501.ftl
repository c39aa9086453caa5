### How to tell 501 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-501-504 =
    Broken, or merely not available here? Two checks of Postfix on the greeting name draw the line.
    `501 5.5.2 <[321.255.255.255]>: Helo command rejected: invalid ip address` is nonsense in any mail system;
    `504 5.5.2 <mail1>: Helo command rejected: need fully-qualified hostname` is a name that somebody else might accept. The enhanced code is the
    same in both, so it does not help you here.

    In a login the cures lie far apart. After `501` look at the Base64 that the client sent; after `504` leave the encoding alone and pick another
    mechanism. People who change the password have read neither.

smtp-note-501-553 =
    For one and the same misspelled sender the number depends on the software: Postfix says `501 5.1.7 Bad sender address syntax`, OpenSMTPD `553`
    with `Sender address syntax error`, and yet `501` for a misspelled recipient. As long as the text speaks of syntax, treat the two alike and
    correct the address.

    They part where the spelling is flawless. `553 5.7.1 … Sender address rejected: not owned by user …` will not go away by retyping: the login and
    the sender do not belong together. Whoever sees only the number compares the address letter by letter and finds nothing, for there is nothing to
    find.

smtp-note-501-555 =
    Send the command again without anything behind the address. If it passes now, the fault was in a parameter: Postfix says
    `555 5.5.4 Unsupported option: FOO=1` for a keyword that it does not know, and `501 5.5.4 Bad message size syntax` for one that it knows with a
    value that it cannot read. Leave out the first kind, correct the second.

    If the bare command is refused as well, the address is to blame, and the number depends on the house: Gmail uses `555 5.5.2 Syntax error` where
    Postfix uses `501`. One culprit is a program that puts the display name between the brackets.
