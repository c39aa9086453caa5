smtp-253 = Messages en attente lancés
    .summary = Le serveur commence à remettre le courrier qui attend pour l’hôte nommé et dit de combien de messages il s’agit.
    .meaning =
        La plus détaillée des réponses de succès à `ETRN` : elle donne le nombre de messages trouvés dans la file d’attente. Le serveur les remet par une connexion qu’il ouvre lui-même vers
        l’hôte nommé. Le RFC 1985 ne fixe pas de délai pour cette connexion et ne la promet même pas.
    .seen =
        Là où un client récupère son courrier par `ETRN`, d’un serveur qui compte sa file d’attente. Postfix, Exim, Sendmail et hMailServer répondent plutôt `250` ; fetchmail traite 253 comme
        `252`.
    .action =
        Attendez la connexion que le serveur ouvre lui-même : rien n’arrive par celle-ci.
    .sending =
        C’est vous qui tenez la file d’attente, et les messages comptés ici restent à vous jusqu’à ce que l’autre côté les accepte. S’ils ne partent pas, regardez la raison à côté de chacun :

        { $postfix-queue }
    .receiving =
        Vous avez demandé par `ETRN` ; il faut maintenant que votre serveur soit joignable. Le nom que vous avez donné doit mener à lui :

        { $a }

        Le port 25 doit y être ouvert :

        { $port }
    .client =
        Pour savoir si tout est arrivé, renvoyez `ETRN` plus tard ; `251` veut dire qu’il ne reste rien. Acceptez aussi `250` ; la plupart des serveurs n’en disent pas plus.
    .send =
        Ne l’envoyez que si vous connaissez le nombre. Sans lui, dites `252`, avec une file vide `251`, et `250` si vous lancez la file sans regarder.
