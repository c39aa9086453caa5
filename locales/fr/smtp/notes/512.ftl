### Notes sur les couples dont le plus petit code est 512 : comment les distinguer en pratique.

smtp-note-512-550 =
    Voyez d’abord si un serveur à l’autre bout a répondu. Un avis de non-remise nomme l’hôte qui a refusé dans son champ `Remote-MTA`. Si c’est un hôte du domaine du destinataire, le domaine existe, un serveur a répondu, et vous travaillez sur le `550` et son texte. Si aucun hôte n’est nommé, ou seulement un relais à vous, votre côté a
    renoncé à cause du DNS, et c’est ce que les tableaux appellent `512`.

    Mais `5.1.2` ne veut pas toujours dire « domaine introuvable ». Stalwart l’emploie dans `550 5.1.2 Mailbox does not exist.` et `550 5.1.2 Relay not allowed.` ; un programme qui les réduit à `512` vous envoie chercher une faute de DNS qui n’existe pas.

smtp-note-512-556 =
    Demandez au DNS l’enregistrement MX ; il y a trois issues. Un enregistrement de préférence 0 avec un point seul est un MX nul : le titulaire ne veut pas de courrier, et les relais disent `556 5.1.10`. La réponse que le nom n’existe pas est ce que les listes appellent `512`, en session `550 5.1.2`. Une réponse vide n’est ni l’un ni
    l’autre, car le courrier va alors à l’enregistrement d’adresse du domaine lui-même.

    Ce que vous pouvez attendre diffère aussi. Un domaine expiré revient quand son titulaire le renouvelle : la même adresse peut marcher la semaine prochaine. Un MX nul est une décision ; demandez au titulaire une adresse dans un autre domaine.
