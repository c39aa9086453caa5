smtp-422 = Non défini, censé dire boîte pleine
    .summary = Un refus temporaire sans sens convenu : une boîte pleine dans les listes, une licence expirée dans un produit ; le serveur émetteur attend.
    .meaning =
        Aucun RFC ne définit de réponse 422, et le numéro a reçu trois sens sans rapport. Le seul qui se rencontre certainement en session est celui d’un filtre Barracuda dont l’abonnement a pris fin : il répond
        `422 License Expired`.
    .conflict =
        Le tableau de l’IANA met 422 avec `X.7.12`, la transition de mot de passe, comme le faisait le RFC 5248 ; le RFC 4954, qui définit ce cas, dit `432`. Des listes sur le web font de 422 une boîte aux lettres pleine, qui
        est `4.2.2` sans ses points.
    .seen =
        Dans le courrier vers des domaines placés derrière un filtre Barracuda, et dans bien des listes de codes d’erreur.
    .action =
        Fiez-vous au texte, pas au numéro.
    .sender =
        - `License Expired` : votre message est en règle. Dites au destinataire par une autre voie de prévenir son administrateur.
        - `Full mailbox` ou des mots semblables : seul le destinataire peut faire de la place. Renvoyez quand c’est fait.
        - À l’authentification de votre logiciel de messagerie : demandez à qui gère le compte une authentification par mot de passe sous TLS.
    .receiving =
        - Votre Barracuda dit `License Expired` : renouvelez l’abonnement ; le courrier qui attend ailleurs arrive aux tentatives suivantes.
        - Une boîte aux lettres dépasse sa limite : voyez à quel point elle est pleine : { $dovecot-quota }
    .client =
        Traitez-le comme un simple 4yz : gardez le message et réessayez plus tard. S’il est venu après `AUTH`, authentifiez-vous une fois par `PLAIN` sous TLS, comme pour `432`.
    .send =
        N’employez pas 422 : une boîte aux lettres pleine est `452` avec `4.2.2`, et une transition de mot de passe `432` avec `4.7.12`.
