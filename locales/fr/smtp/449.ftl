smtp-449 = Erreur de routage d’Exchange
    .summary = Exchange 2000 ou 2003 n’a pas trouvé de route vers le destinataire ; l’administrateur de ce serveur doit corriger son routage.
    .meaning =
        Exchange l’écrivait `4.4.9`, un code à lui que le tableau de l’IANA n’a pas. Des listes qui citent Microsoft donnent deux causes : un connecteur SMTP emploie le DNS sans smarthost et a aussi un espace d’adresses qui n’est pas SMTP, comme
        X.400 ; ou le destinataire appartient à un groupe de routage supprimé. Le message n’a pas quitté l’organisation, et aucun autre serveur ne l’a jugé.
    .seen =
        Les rapports d’Exchange 2000 et 2003 le montrent avec des points, les listes de codes d’erreur sans eux.
    .action =
        Portez le rapport à qui gère le serveur Exchange qui l’a écrit : seul son routage peut être corrigé. Si un autre programme qu’Exchange montre 449, prenez la vraie réponse dans le journal du serveur émetteur.
    .sending =
        Sur Exchange 2000 ou 2003, regardez le connecteur qui dessert l’adresse du destinataire :

        - Il mêle le DNS à un espace d’adresses comme X.400 : donnez-lui un smarthost, ou retirez-lui cet espace.
        - Le groupe de routage du destinataire n’existe plus : l’outil WinRoute de Microsoft montre les routes que le serveur connaît encore.
    .send =
        Ne l’envoyez pas. Si le routage échoue, envoyez `451` avec `4.4.4` pour une faute qui peut passer, et `550` avec `5.4.4` pour une qui ne passera pas.
