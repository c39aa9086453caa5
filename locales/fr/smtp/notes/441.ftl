### Notes sur les couples dont le plus petit code est 441 : comment les distinguer en pratique.

smtp-note-441-442 =
    Les deux machines se sont-elles jamais connectées ? Postfix y répond en mots, sans aucun des deux numéros : `connect to mail.example.com[192.0.2.25]:25: Connection timed out` est le cas de `441`,
    `lost connection with mail.example.com[192.0.2.25] while sending message body` celui de `442`.

    Pour `441`, vérifiez DNS, routes et pare-feu ; rien n’a pu être remis. Pour `442`, vérifiez tailles de paquets, filtres et délais, et demandez au destinataire si un exemplaire est arrivé. Si un rapport n’offre que le numéro seul, ne vous y fiez pas ;
    prenez d’abord la phrase dans le journal.

smtp-note-441-447 =
    Les deux peuvent décrire le même hôte muet, à des moments différents. Le premier soir, la file dit que l’hôte ne répond pas, ce que des listes appellent `441` ; le cinquième jour, elle dit que le temps est écoulé, ce qu’elles appellent `447`, et rend
    le message.

    Qui ne lit que la fin demande pourquoi le message a « expiré », comme si un réglage en était la cause. Mais une plus longue durée de vie de la file ne fait que prolonger l’attente. Revenez à la première entrée du même message, par exemple
    `status=deferred` avec `Connection timed out`, et traitez celle-là. Avant de renvoyer, assurez-vous que la cause a disparu ; sinon, le prochain `447` vient dans cinq jours.

smtp-note-441-449 =
    Une capture de paquets sur le serveur émetteur les distingue. Avec la faute derrière `441`, des tentatives de connexion partent vers le port 25 et rien ne revient. Avec la faute derrière `449`, aucun paquet ne part, car Exchange n’avait même pas choisi
    d’hôte.

    Un `telnet` vers le MX du destinataire, que chacun essaie d’abord, ne teste donc que `441`. S’il réussit alors qu’Exchange signale encore `4.4.9`, la faute est dans les connecteurs et groupes de routage de cet Exchange, pas dans le réseau. N’attendez pas
    `449` d’un système plus récent qu’Exchange 2003 ; là, soupçonnez qui vous a traduit l’erreur.

smtp-note-441-451 =
    Si le rapport cite une phrase de l’autre serveur, c’était `451`. `451 4.3.0 … Temporary lookup failure` y suit le nom d’un hôte, et l’administrateur de cet hôte peut trouver la même ligne. Aucun serveur n’a jamais envoyé `441` : l’autre côté n’a donc
    aucune entrée de journal à chercher.

    Cela décide à qui vous demandez. Avec `451`, écrivez au postmaster de cet hôte et citez la ligne. Sans aucune réponse, commencez par votre propre réseau : testez le port 25 vers deux fournisseurs sans rapport entre eux, et si ceux-là seulement
    répondent, appelez le muet. `451 4.4.1` est entre les deux : un relais qui vous a bien répondu signale le silence plus loin.
