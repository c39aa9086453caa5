smtp-120 = Prêt dans quelques minutes
    .summary = Message d’accueil obsolète du prédécesseur de SMTP : le serveur est occupé et demande si le client veut attendre quelques minutes.
    .meaning =
        Dans le Mail Transfer Protocol de 1980 et 1981, un serveur qui ne pouvait pas recevoir tout de suite accueillait le client par cette réponse préliminaire, son nom et un
        nombre de minutes. Dans la version suivante, le client répondait `CONT` et attendait `220`, ou `ABRT`, que le serveur confirmait par `201`. SMTP a remplacé ce
        protocole en novembre 1981 et n’a gardé ni ces deux commandes ni aucune réponse 1yz.
    .conflict =
        Les RFC 772 (1980) et 780 (1981) diffèrent. Dans le premier, le serveur envoyait 120 puis, une fois prêt, `220`, sans commande entre les deux ; le second faisait choisir
        le client par `CONT` ou `ABRT`.
    .seen =
        Dans aucune session SMTP. FTP a le même numéro avec presque les mêmes mots (RFC 959) : regardez donc d’abord si le journal est celui d’une connexion FTP.
    .action =
        Vérifiez ce qui répond à ce port :

        { $banner }

        Un serveur qui prétend parler SMTP et accueille ainsi a un logiciel défectueux.
    .client =
        Traitez ce message d’accueil comme une erreur fatale et mettez fin à la tentative, comme le conseille le RFC 5321 pour toute réponse qui ne commence pas par 2, 3, 4 ou 5.
        Ne répondez pas par `CONT` ; aucun serveur SMTP ne connaît cette commande. Un analyseur partagé avec FTP ne doit pas attendre ici `220`.
    .send =
        N’utilisez pas ce message d’accueil. Sous charge, retardez le `220`, qu’un client devrait attendre au moins cinq minutes, ou dites `421` et laissez le client revenir.
