smtp-431 = Système de courrier plein
    .summary = Le système destinataire manque de place ou ne prend plus de destinataires pour ce message ; le serveur émetteur réessaie plus tard.
    .meaning =
        Courier emploie ce numéro pour deux choses. `Mail system full` veut dire que le volume de sa file d’attente manque de place ou n’a pas pu être écrit ; `Too many recipients`, qu’est atteinte une limite de destinataires que
        l’administrateur a voulue souple. Aucune des deux ne concerne le quota du destinataire : `4.3.1`, dont ce sont les chiffres, concerne tout le système, alors qu’une boîte aux lettres pleine est `4.2.2`. Les listes du web
        qui expliquent 431 par un manque d’espace disque ou de mémoire suivent la description de `4.3.1` par Exchange.
    .conflict =
        Le RFC 5321 oblige un serveur qui n’a plus de place pour d’autres destinataires à répondre `452`, permet un 5yz pour une limite de politique, et donne `452` aussi au manque d’espace ; 431 n’est dans aucun de ses tableaux.
        Les clients n’y perdent rien, car pour un code inconnu ils s’en tiennent au premier chiffre.
    .seen =
        Sur les serveurs Courier, à `RCPT` et après la fin du message.
    .action =
        Laissez le message dans la file : une tentative ultérieure peut passer. `Mail system full` prend fin quand l’autre côté a de nouveau de la place ; `Too many recipients`, plus tôt, avec des groupes plus petits.
    .sender =
        Avec `Too many recipients`, les personnes nommées dans l’avis n’ont pas encore le message ; la limite ne touche pas les autres. Votre serveur continue pour elles ; si c’est urgent, envoyez à elles seules. Avec
        `Mail system full`, rien n’est à changer dans votre message.
    .sending =
        Voyez quels destinataires attendent, et avec quel texte :

        { $postfix-queue }

        S’ils attendent à cause d’une limite, restez en dessous : Postfix transmet 50 destinataires à la fois, sauf si `default_destination_recipient_limit` dit autre chose. `Mail system full` ne demande rien de vous.
    .receiving =
        Commencez par le volume de la file, car le courrier de tous est retenu tant qu’il n’y a pas de place ; Courier refuse quand les blocs ou les inodes s’épuisent. Sous Debian, sa file est dans `/var/lib/courier` : nommez ce
        dossier dans les deux premières commandes.

        - Blocs : { $disk }
        - Inodes : { $inodes }
        - La limite de destinataires, 100 si rien n’est réglé : { $courier-bofh }

        Augmentez le nombre de `maxrcpts` si vos utilisateurs envoient à plus de personnes.
    .client =
        Gardez les destinataires acceptés, terminez la transaction pour eux, et mettez les refusés dans une nouvelle. Envoyez par lots de 100, que tout serveur doit prendre.
    .send =
        `452` couvre les deux : avec `4.3.1` pour le manque d’espace, avec `4.5.3` pour trop de destinataires.
