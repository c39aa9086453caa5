smtp-442 = Connexion rompue
    .summary = Ce n’est pas une réponse : la connexion s’est rompue en cours de transmission, note le logiciel de l’expéditeur avant de réessayer.
    .meaning =
        Une connexion rompue ne porte pas de réponse ; aucun serveur n’a donc envoyé ceci. Ce qui est visé est `4.4.2`, une connexion établie qui n’a pas pu mener la transaction à son terme. Le RFC 5321 fait traiter cette perte par
        les clients comme un `451`. Si elle survient après le point final, le message a pu être accepté quand même, et la tentative suivante en remet alors un second exemplaire.
    .seen =
        OpenSMTPD écrit `442 i/o error` dans son propre journal quand se rompt la session interne qui transmet un avis de non-remise. Ailleurs, on le trouve dans des listes qui ont copié les mots d’Exchange.
    .action =
        Ne faites rien pour un cas isolé : le serveur émetteur réessaie de lui-même. Si cela se répète, cherchez ce que les cas ont en commun : la taille du message, une destination, ou tout le courrier.
    .sender =
        Demandez au destinataire avant de renvoyer : le message a pu arriver malgré la rupture. Si seul échoue le courrier à grosses pièces jointes, envoyez plutôt un lien vers le fichier.
    .sending =
        - Gros messages seulement : le chemin perd peut-être les gros paquets (MTU), ou un délai est trop court. Voyez le chemin : { $mtu }
        - Une seule destination : un filtre ou un pare-feu là-bas, ou entre les deux, qui inspecte SMTP, réinitialise peut-être la connexion. Une capture de paquets montre quel côté y a mis fin.
        - Toutes les destinations : vérifiez votre carte réseau, votre routeur et votre ligne.

        Après le point final, attendez la réponse dix minutes, comme le demande le RFC 5321 et comme le fait Postfix (`smtp_data_done_timeout`).
    .receiving =
        Cherchez dans votre journal l’adresse IP de l’expéditeur : `lost connection after DATA` dans Postfix veut dire que votre côté aussi a vu la rupture. Si votre filtre met des minutes après le point final, accélérez-le, ou
        acceptez d’abord et filtrez ensuite sans envoyer d’avis de non-remise ; les clients aux délais courts renvoient le message encore et encore.
    .client =
        Gardez le message, comme après `451`. Une fois le point final parti, notez l’issue comme inconnue, et attendez-vous à ce que la tentative suivante crée un second exemplaire.
    .send =
        Dites `421` avec `4.4.2` avant de mettre fin à une session, pour que le client sache ce qui s’est passé.
