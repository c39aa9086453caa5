### Notes sur les couples dont le plus petit code est 211 : comment les distinguer en pratique.

smtp-note-211-214 =
    Les programmes n’ont pas besoin de les distinguer, et une personne voit la différence dans le texte. Tapez `HELP` à hMailServer et vous lisez
    `211 DATA HELO EHLO MAIL NOOP QUIT RCPT RSET SAML TURN VRFY`. Tapez-le à Postfix et vient une liste du même genre, qui commence par `214 2.0.0 Commands:`.

    Ne fondez sur le numéro ni l’identification d’un serveur ni un contrôle de santé. Il montre seulement quelle ligne du RFC 5321 l’auteur a suivie. Pour un contrôle qui survive à une mise à
    jour, envoyez `NOOP` et cherchez un premier chiffre 2.

smtp-note-211-215 =
    Si les deux paraissent dans un journal, c’est un journal FTP. Un client FTP demande `STAT` et reçoit `211`, demande `SYST` et reçoit `215 UNIX Type: L8`. Si un journal de courrier montre le
    couple, un programme parle au port 21, ou une capture de paquets de plusieurs connexions a été fusionnée dans un fichier.

    Dans le courrier, `215` répondait à une question disparue depuis 1981 : dans quel ordre transmettre destinataires et texte ; les logiciels en lisaient la lettre. `211` ne porte jamais rien
    qu’un programme doive extraire. Un analyseur qui prend « le premier mot après 21x » pour une donnée se trompe donc pour l’un des deux, dans le courrier comme dans FTP.

smtp-note-211-250 =
    Les deux peuvent répondre à `HELP`. hMailServer dit `211` et liste des commandes ; aiosmtpd dit `250 Supported commands:` et fait de même ; Haraka dit `250 Not implemented`. Un outil qui
    tient aux numéros de la norme juge les deux derniers défectueux ; un client qui s’en tient au premier chiffre prend les trois pour un succès.

    Ne lisez aucun de ces textes d’aide comme une liste d’extensions. Ce qu’un serveur sait faire se trouve dans les lignes `250` après `EHLO`, une extension par ligne, et les logiciels peuvent
    s’y fier. Le texte sous `211` n’est que pour les personnes. Si votre bibliothèque analyse l’aide pour connaître `SIZE` ou `STARTTLS`, changez de bibliothèque.
