### Hinweise zu Paaren, deren kleinerer Code 353 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-353-354 =
    In einer PRDR-Sitzung kommen beide vor, einer vor und einer nach dem Text der Nachricht: `354 Enter message, ending with "." on a line by itself` eröffnet die Übertragung,
    `353 PRDR content analysis beginning` folgt auf den abschließenden Punkt. Nach `354` sendet der Client; nach `353` liest er nur.

    Eine Clientbibliothek, die jedes 3yz nach `DATA` als „Nachricht senden“ versteht, würde bei `353` die Übertragung ein zweites Mal beginnen. Eine andere, die nach dem Punkt eine einzige Zeile
    erwartet, lässt den Rest ungelesen, sodass das nächste `MAIL` scheinbar die falschen Antworten bekommt. Hat der Client kein `PRDR` hinter `MAIL FROM` geschrieben, darf `353` gar nicht
    erscheinen.
