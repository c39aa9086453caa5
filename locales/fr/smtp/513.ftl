smtp-513 = Relayage refusé
    .summary = Courier ne transmet pas de courrier vers ce domaine pour ce client, ou ne comprend pas l’adresse du destinataire.
    .meaning =
        Deux sens sont propres à Courier. Il dit `Relaying denied.` quand ni le domaine ni le client n’est de ceux pour qui il relaie, et `Syntax error.` pour un destinataire dont le domaine est mal formé ou n’a pas de point. Des listes sur le web connaissent un
        troisième sens, « type d’adresse incorrect », celui de `5.1.3` qui a perdu ses points.
    .seen =
        De Courier après `RCPT TO` ; les logiciels de messagerie qui envoient par lui sans authentification reçoivent le premier texte. On ne connaît aucun serveur qui l’envoie avec le sens des listes.
    .action =
        Fiez-vous au texte. `Syntax error.` veut dire que le domaine du destinataire doit être corrigé ; il lui faut au moins deux parties. Sans aucun texte, comprenez le numéro comme une adresse mal formée, et cherchez la ligne d’origine.
    .sender =
        `Relaying denied.` dans votre propre logiciel de messagerie : activez l’authentification pour le courrier sortant, et employez le port de soumission du serveur de votre propre fournisseur.
    .sending =
        `Relaying denied.` d’un serveur auquel remet le vôtre : voyez si l’enregistrement MX du domaine du destinataire ou une route à vous y mène. Une route fausse est à corriger par vous ; un enregistrement MX faux, par le propriétaire du domaine.

        { $mx }
    .receiving =
        - Le domaine est le vôtre : ajoutez-le à un fichier de `esmtpacceptmailfor.dir` et reconstruisez la base.
        - Le client est le vôtre : faites-le s’authentifier, ce qui pose `RELAYCLIENT`. Ne posez cette variable pour une plage d’adresses IP que si tous ses clients peuvent relayer.
        - Testez ensuite de l’extérieur : { $rcpt }
    .send =
        Envoyez `550` avec `5.7.1` quand vous refusez de relayer, et `501` avec `5.1.3` pour un destinataire mal formé.
    .search = relayage refusé, relais refusé, relay denied, relaying
