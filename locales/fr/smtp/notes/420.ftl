### Notes sur les couples dont le plus petit code est 420 : comment les distinguer en pratique.

smtp-note-420-421 =
    L’autre serveur a envoyé `421 4.4.2 mail.example.com Error: timeout exceeded` avant de fermer ; votre propre GroupWise a noté `420 TCP Read Error` quand rien ne venait de l’autre serveur. Le premier donne donc une raison, le second ne
    signale que le silence.

    Cela décide où chercher. Pour `421`, donnez le texte à l’administrateur de l’autre serveur. Pour `420`, il n’y a pas de texte à donner ; une capture de paquets doit montrer quel côté s’est tu. Ce peut même être le même événement : un
    serveur qui dit `421` sur une connexion qu’un pare-feu a déjà coupée paraît comme `420` dans le journal du serveur émetteur. Un `420` de Barracuda, lui, parle du contenu.

smtp-note-420-442 =
    Aucun n’est une réponse de l’autre serveur : ce sont des noms qu’un programme émetteur donne à un transfert rompu. `420 TCP Write Error` est écrit par GroupWise, qui a attendu la fin de son délai ; `442`, dans les listes copiées
    d’Exchange, est `4.4.2` sans points, une connexion tombée.

    Cherchez de la même façon pour les deux. Rassemblez taille, destination et heure des messages échoués. Seulement de gros : pensez à la taille des paquets. Une seule destination : pensez à un filtre là-bas. Tout à la même minute : pensez à
    votre propre ligne. Si le point final était déjà envoyé à la rupture, attendez-vous à ce que le destinataire reçoive le message deux fois.

smtp-note-420-451 =
    Si la ligne de votre journal nomme une faute de traitement, comme `451 4.3.0 Temporary lookup failure`, un serveur a répondu et sait que quelque chose en lui a failli. Si elle dit `TCP Read Error`, aucun serveur n’a répondu. Le RFC 5321
    dit à un client d’agir comme après `451` quand une connexion se rompt : la file fait donc la même chose, seule la recherche diffère.

    Avec `451`, écrivez au postmaster de l’autre serveur, dont le journal a l’heure et la raison. Avec `420`, ce journal ne contient peut-être qu’une connexion perdue : apportez votre propre capture. Le manuel de Barracuda emploie `420` pour
    un contenu suspect ; ce qui y ressemble le plus est le `451` d’un autre filtre.
