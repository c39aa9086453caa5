smtp-111 = Connexion refusée
    .summary = Ce n’est pas la réponse d’un serveur : l’autre machine, ou un pare-feu devant elle, a rejeté la connexion avant tout échange SMTP.
    .meaning =
        Sous Linux, l’erreur système `ECONNREFUSED` porte ce numéro ; c’est donc très probablement le client lui-même qui l’a affiché. La tentative a échoué aussitôt : rien
        n’écoute à cette adresse et à ce port, ou un pare-feu refuse à la place du serveur. Un serveur de courrier en marche qui renvoie un client dit `421` ou `554`.
    .conflict =
        Des listes de codes comptent 111 parmi les réponses des serveurs, comme `Connection refused or inability to open an SMTP stream`. D’après le RFC 5321, les réponses
        qui commencent par 1 ne font pas du tout partie de SMTP. Ne cherchez donc pas ce numéro dans le journal du serveur de courrier.
    .seen =
        Sous Linux, comme `Connection refused, 111 Can’t open SMTP stream` ; des listes de codes sur le web citent SquirrelMail et Mailman. Le cas typique est une application
        qui remet à `localhost` alors qu’aucun serveur de courrier n’y tourne.
    .action =
        Vérifiez si quelque chose écoute à l’adresse et au port que le client a utilisés :

        { $port }

        Refusé de partout : le service est arrêté ou écoute ailleurs. Refusé depuis un seul réseau : un pare-feu se trouve entre les deux.
    .sender =
        Comparez le nom du serveur et le port des réglages du compte à ce que prescrit votre fournisseur ; les logiciels de messagerie utilisent 465 ou 587. Si tout concorde,
        dites à l’administrateur que le serveur refuse les connexions, et renvoyez le message plus tard. Personne ne l’a encore reçu.
    .sending =
        Laissez le message dans la file d’attente : chaque autre hôte MX aura son tour, puis de nouveau celui-ci. Vérifiez que les enregistrements MX nomment des hôtes qui
        acceptent du courrier :

        { $mx }

        Si toutes les destinations refusent, cherchez dans votre propre réseau un pare-feu qui rejette les connexions sortantes vers le port 25.
    .receiving =
        Démarrez le service de courrier et regardez à quelles adresses et à quels ports il écoute :

        { $listening }

        - Seulement à `127.0.0.1` : réglez `inet_interfaces` dans Postfix, puis arrêtez et démarrez Postfix ; dans Exim, l’option est `local_interfaces` :
          { $postfix-interfaces }
        - À la bonne adresse : cherchez une règle de pare-feu qui rejette le client.
    .client =
        Dans un conteneur, `localhost` est le conteneur lui-même ; nommez l’hôte où tourne le serveur de courrier. Essayez tour à tour chaque adresse de cet hôte, et signalez
        l’erreur système par son nom, avec l’adresse et le port.
    .send =
        Un serveur ne peut pas l’envoyer : ce qui n’écoute pas ne peut pas répondre. Un serveur en marche qui n’accepte aucun courrier dit `521` ; celui qui n’a pas de place
        pour une session de plus dit `421`.
