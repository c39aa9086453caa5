### Notes sur les couples dont le plus petit code est 353 : comment les distinguer en pratique.

smtp-note-353-354 =
    Dans une session PRDR, les deux paraissent, l’un avant et l’autre après le texte du message : `354 Enter message, ending with "." on a line by itself` ouvre le transfert, `353 PRDR content analysis beginning` suit le point final.
    Après `354`, le client envoie ; après `353`, il ne fait que lire.

    Une bibliothèque cliente qui prend tout 3yz après `DATA` pour « envoyez le message » recommencerait le transfert à `353`. Une autre qui attend une seule ligne après le point laisse le reste non lu, si bien que le `MAIL` suivant semble
    recevoir les mauvaises réponses. Si le client n’a pas écrit `PRDR` derrière `MAIL FROM`, `353` ne doit pas paraître du tout.
