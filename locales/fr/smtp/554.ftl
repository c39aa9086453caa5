smtp-554 = Transaction échouée
    .summary = Le serveur refuse ce message ou, comme message d’accueil, toute la session ; la raison n’est que dans le code étendu et le texte.
    .meaning =
        Comme message d’accueil, il veut dire `No SMTP service here` : le serveur rejette formellement la session avant la première commande. Plus tard, il met fin à une transaction : aucun destinataire valide à `DATA`, un message mal formé ou qui boucle, un contenu indésirable. Les serveurs de soumission
        l’emploient partout où aucun code plus précis ne convient ; en lui-même, il ne veut donc pas dire une boîte aux lettres manquante.
    .conflict =
        Le RFC 5321 ne liste pas de 554 pour `RCPT`, et veut `550` là où le relayage est décliné (section 3.6.2). Le RFC 6409 laisse les serveurs de soumission l’envoyer aussi à `MAIL` et `RCPT`, et Postfix le dit avec `Relay access denied`. À cette étape, traitez les deux numéros de même.
    .seen =
        Postfix envoie `554 5.7.1` pour les entrées de ses tables d’accès, pour les adresses listées dans une DNSBL et, là où `reject_unauth_destination` est posé, pour `Relay access denied` ; ces réponses se montrent après `RCPT`. Son `defer_unauth_destination` intégré met `454 4.7.1` devant les mêmes
        mots. Gmail envoie `554 5.6.0` pour un message mal formé et `554 5.4.6` pour un qui a trop de sauts (Postfix `5.4.0`), OpenSMTPD `554 5.3.4` pour un trop gros.
    .action =
        Lisez chaque ligne du texte, et notez l’étape. Comme message d’accueil, la réponse concerne l’adresse IP du client ; après `RCPT`, une permission ou une liste de blocage ; après le message, son contenu.
    .sender =
        - `Relay access denied` : envoyez par le serveur de soumission de votre propre fournisseur, après authentification.
        - Après le message : changez le contenu que nomme le texte, ou demandez autrement au destinataire de faire examiner le filtre.
        - Tout le reste : passez l’avis de non-remise entier à votre administrateur.
    .sending =
        - Message d’accueil : vérifiez le DNS inverse, puis la liste de blocage que nomme le texte : { $ptr }
        - Adresse listée dans une DNSBL : supprimez la cause, puis faites retirer l’adresse : { $dnsbl }
        - `no valid recipients` après `DATA` : les réponses à `RCPT` qui précèdent contiennent les vraies raisons.
        - Juste après `STARTTLS` : le serveur trouve la connexion TLS trop faible, ou veut un certificat client : { $certificate }
    .receiving =
        - `Relay access denied`, alors que le domaine est le vôtre : le serveur ne le compte pas parmi les siens : { $postfix-domains }
        - Du courrier souhaité est refusé : trouvez la règle dans le journal, et mettez une exception avant elle, mais après `reject_unauth_destination` ; plus haut, un `permit` peut faire un relais ouvert : { $postfix-access }
    .client =
        Lisez les réponses à `RCPT` même quand vous envoyez les commandes d’un coup : un 554 à `DATA` ne fait alors qu’en découler. Après un message d’accueil 554, envoyez `QUIT` et rien d’autre. Là où `PIPELINING` n’est pas proposé, attendez chaque réponse : Exim, et Postfix si on le lui dit, répondent
        par 554 à un client trop pressé et raccrochent.
    .send =
        Dans le message d’accueil, mettez dans le texte de quoi chercher la panne ; répondez ensuite `503` aux autres commandes et attendez `QUIT`. Un hôte qui ne prend jamais de courrier envoie `521`. Dans une transaction, préférez le code précis : `550` pour politique ou destinataire, `552` pour la
        taille.
    .search = spam, bloqué, liste de blocage, DNSBL, relais refusé, rejeté, blocked, blacklisted, relay denied, rejected
