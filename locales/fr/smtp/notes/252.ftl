### Notes sur les couples dont le plus petit code est 252 : comment les distinguer en pratique.

smtp-note-252-253 =
    Ce n’est qu’après `ETRN` qu’un serveur choisit entre les deux. Dans le RFC 1985, le même lancement de file peut être annoncé par `252 OK, pending messages for node example.com started` ou par
    `253 OK, 3 pending messages for node example.com started` ; le nombre est tout ce que `253` ajoute. Traitez-les de même dans le code, et n’employez le nombre que pour une ligne de journal : il était
    juste quand le serveur a regardé, et du courrier a pu arriver depuis.

    Un `252` sans `ETRN` avant lui appartient à `VRFY` ou `EXPN` et parle d’une adresse. Ne le lisez pas comme un rapport sur une file.

smtp-note-252-502 =
    Les scanners de sécurité en font des contraires : `252` est signalé comme « VRFY activé », `502` passe. Pour qui demande, c’est presque la même chose, car aucun ne confirme l’adresse. Postfix envoie
    `252 2.0.0 user@example.com` pour toute adresse qu’il prendrait, et `502 5.5.1 VRFY command is disabled` pour n’importe quelle adresse.

    Une différence demeure : avant un `252`, Postfix a appliqué ses règles sur les destinataires, si bien qu’un utilisateur inconnu apparaît comme `550` ; avec un `502`, même cela ne se voit pas. Mais
    `RCPT` le montre de toute façon : désactiver `VRFY` cache donc peu. Un client qui reçoit `502` devrait abandonner la question, pas la connexion.

smtp-note-252-550 =
    Une adresse qui reçoit `252` de `VRFY` peut recevoir `550` de `RCPT` un instant plus tard, et seule la seconde réponse compte. Des serveurs font cela quand `VRFY` est désactivé et répond à tous de même,
    ou quand la boîte aux lettres est sur une autre machine interrogée plus tard.

    D’autres serveurs disent `550` à tout `VRFY`, que le nom soit bon ou non ; le RFC 5321 le juge non conforme, et cela ne prouve rien non plus. Regardez le texte.
    `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown` parle de la boîte aux lettres ; un `550` qui parle d’accès ou de politique parle de vous. Ne nettoyez jamais une liste de
    diffusion par `VRFY` ; employez les avis de non-remise de vrais messages.
