smtp-453 = Aucun courrier en attente
    .summary = Ce n’est pas une faute : le fournisseur ne détient aucun courrier pour les domaines dont s’est enquis le serveur du client.
    .meaning =
        Dans le relais de courrier à la demande (RFC 2645), un serveur à connexion intermittente s’authentifie auprès de son fournisseur et demande son courrier par `ATRN` ; les deux échangent alors leurs rôles. 453 dit que l’authentification couvre
        tous les domaines nommés, mais que rien n’attend dans la file pour aucun d’eux : les rôles restent donc tels quels.
    .conflict =
        D’après son premier chiffre, 453 est un échec temporaire ; d’après le RFC 2645, une réponse de tous les jours. Un logiciel qui ne lit que le premier chiffre donne de fausses alarmes. L’IANA le liste à côté de `X.3.2`,
        `System not accepting network messages`, qui ne le décrit pas.
    .seen =
        Au port 366, dans le journal du serveur d’un abonné qui relève chez son fournisseur, après `AUTH` et `ATRN`.
    .action =
        Il n’y a rien à réparer : fermez par `QUIT` et redemandez à la prochaine relève. Si du courrier devrait être là, il est allé vers un autre hôte ou attend sous un autre nom de domaine.
    .sending =
        Comme fournisseur : si l’abonné attend du courrier, voyez s’il est dans la file sous l’un des domaines que couvre l’authentification.

        { $postfix-queue }

        Le courrier qui a dépassé son temps dans votre file est déjà retourné à ses expéditeurs.
    .receiving =
        Comme abonné : voyez si les enregistrements MX de votre domaine mènent encore à ce fournisseur, car le courrier destiné à d’autres hôtes n’entre jamais dans sa file.

        { $mx }

        Comparez ensuite à vos domaines les noms de la commande `ATRN` ; sans nom, elle demande tout ce que couvre l’authentification.
    .client =
        Comptez-le comme « rien de nouveau », ne donnez pas l’alarme, et ne raccourcissez pas l’intervalle : un fournisseur peut refuser par `450` des demandes qui se suivent trop vite. Attendez la réponse à `ATRN` au moins dix minutes.
    .send =
        Ne l’envoyez qu’après `ATRN`, quand l’abonné a droit à tous les domaines nommés et que toutes leurs files sont vides. Vous pouvez aussi répondre `250`, échanger les rôles, et envoyer `QUIT` après `EHLO`. Sans droit à l’un des domaines, la réponse est
        `450` ; quand vous ne pouvez pas vérifier le droit, c’est `451`.
