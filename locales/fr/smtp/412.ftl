smtp-412 = Destinataires aux filtres différents
    .summary = Les réglages de filtre de ce destinataire ne vont pas avec ceux des destinataires déjà acceptés ; le serveur émetteur réessaie de lui-même.
    .meaning =
        Le numéro est de Courier. Là, le filtre de chaque destinataire décide à `RCPT` si le message saute les filtres de contenu (`whitelisted`) ou doit les traverser, et une transaction ne peut contenir qu’une des deux
        sortes. Le premier destinataire accepté décide ; un destinataire dont le filtre décide autrement est différé par `You are whitelisted by this recipient` ou `You are not whitelisted by this recipient`. Ce n’est pas
        un verdict sur l’expéditeur : même un destinataire qui fait confiance à l’expéditeur est différé ainsi.
    .conflict =
        L’article de Microsoft sur l’événement 7009 donne `412 4.3.2 Service not active` pour un serveur Exchange dont le service de transport est inactif ; un autre rapport donne au même état `421 4.3.2`. Avec ce texte, le
        numéro n’a rien à voir avec des filtres.
    .seen =
        Dans les messages à plusieurs destinataires d’un même serveur Courier, au deuxième `RCPT` ou plus tard.
    .action =
        Laissez le destinataire dans la file. La tentative suivante ne porte que les différés ; ils sont tous d’une même sorte, donc elle passe. Si `4.3.2` suit le numéro, la ligne vient d’Exchange, non de Courier : agissez
        comme pour `421`.
    .sender =
        Ne faites rien : le message arrive à la prochaine tentative de votre serveur. S’il est urgent, envoyez-le à ce seul destinataire.
    .receiving =
        Pour moins de retards, accordez les filtres de votre site, ou placez la décision dans le filtre de contenu, qui s’exécute une fois le message arrivé. La réponse vient chaque fois que le programme de filtre d’un
        destinataire finit par 0, c’est-à-dire l’exemption, et celui d’un autre par 99 ; un destinataire sans aucun filtre compte comme 0.
    .client =
        Veillez à ce qu’un 4yz à `RCPT` ne diffère que ce destinataire. Le message part aux autres ; la transaction suivante contient ceux qui restaient.
    .send =
        Envoyez plutôt `452`, comme pour trop de destinataires : les clients savent par le RFC 5321 que le reste doit venir dans une autre transaction.
