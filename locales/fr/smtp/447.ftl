smtp-447 = Délai de remise expiré
    .summary = Le propre serveur de l’expéditeur n’a pas pu remettre le message pendant des jours, a cessé d’essayer et le renvoie.
    .meaning =
        C’est une file d’attente qui le signale, non un serveur contacté : le message est devenu trop vieux, ce qui est le code étendu `4.4.7`. Le numéro ne dit rien de la cause ; le RFC 3463 préfère le code du vrai problème, là où il est
        connu. Des listes sur le web l’imputent au serveur destinataire ou à trop de destinataires, qui sont deux causes parmi bien d’autres.
    .conflict =
        `550 4.4.7`, comme le signale Exchange, joint une réponse définitive à un code étendu temporaire ; le RFC 2034 exige que les deux s’accordent. Fiez-vous au résultat : le message a été abandonné.
    .seen =
        Exchange signale l’événement par `550 4.4.7 QUEUE.Expired; message expired`, parfois avec le dernier refus temporaire au-dessous. Le 447 seul figure dans des listes.
    .action =
        L’expiration n’est pas la cause. Cherchez le dernier échec temporaire qui la précède, par exemple `451` d’un hôte qui avait bloqué l’expéditeur, ou aucune réponse du tout, et agissez sur cet échec.
    .sender =
        Ouvrez le rapport et trouvez `Diagnostic-Code`. S’il y a une ligne `Remote-MTA` à côté, c’est l’autre serveur qui a donné la raison ; sinon, le vôtre. Vérifiez le domaine de l’adresse, demandez au destinataire par une autre voie si le
        serveur marche, puis renvoyez le message : aucun serveur n’essaie plus.
    .sending =
        Cherchez dans le journal le numéro de file du message ; la dernière ligne avec une réponse 4yz ou un délai dépassé est la cause. Voyez combien de temps votre Postfix garde le courrier :

        { $postfix-lifetime }

        Le RFC 5321 demande au moins quatre à cinq jours. Avec `delay_warning_time`, les expéditeurs apprennent un retard avant qu’il ne devienne un avis de non-remise.
    .receiving =
        Des expéditeurs n’ont pas pu vous transmettre de courrier pendant des jours. Vérifiez de l’extérieur que les enregistrements MX nomment des hôtes en marche, et que chacun répond.

        - Les enregistrements : { $mx }
        - La connexion : { $port }

        Si les deux sont en ordre, cherchez dans votre journal des refus temporaires de cet expéditeur.
    .send =
        N’y répondez jamais à une commande. Mettez `4.4.7` dans un rapport sur un message expiré seulement si aucun code d’une tentative antérieure n’est connu.
