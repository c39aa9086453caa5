### Hinweise zu Paaren, deren kleinerer Code 471 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-471-571 =
    Eines davon ist eine echte Antwort. `571` kommt auf der Leitung vor: Courier schreibt `571 Delivery not authorized, message refused.`, qmail mit einem älteren chkuser
    `571 sorry, you are violating our security policies (#5.7.1 - chkuser)`. Von niemandem ist bekannt, dass er `471` sendet; wo es in einem Bericht steht, hat ein Programm zwischen dem Server und Ihnen es gebildet.

    Richten Sie sich also nach dem Ersten, und suchen Sie beim Zweiten die ursprüngliche Antwort. Wenn Sie beide als „ein Filter sagte nein“ lesen, verwerfen Sie vielleicht eine Nachricht, die bloß im Greylisting hing und beim nächsten Lauf
    hinausgegangen wäre.
