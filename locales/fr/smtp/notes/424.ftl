### Notes sur les couples dont le plus petit code est 424 : comment les distinguer en pratique.

smtp-note-424-450 =
    Lisez les mots, pas seulement le numéro. Par `424 4.2.4 Mailing list expansion problem: <user@example.com>`, OpenSMTPD avoue n’avoir pas pu chercher quelque chose ; l’expéditeur ne peut ni le hâter ni le causer. `450` a bien des causes, et
    plusieurs vous concernent : un DNS inverse manquant, un domaine d’expéditeur qui ne se résout pas, une limite de débit.

    À `450`, demandez-vous donc ce que vous devez réparer ; à `424`, si quelqu’un a prévenu l’autre côté. Ne vous laissez pas égarer par « mailing list » : ce texte peut concerner la boîte aux lettres d’un simple utilisateur aussi bien qu’une
    liste de diffusion. Quand toutes les adresses d’un domaine répondent `424`, soupçonnez sa table d’alias.

smtp-note-424-451 =
    La plupart des serveurs auraient dit ici `451`. Quand OpenSMTPD a une table qu’il ne peut pas lire, il dit `424` ; Postfix, dans le même embarras, répond `451 4.3.0 <user@example.com>: Temporary lookup failure`. Pour un expéditeur, c’est un
    seul cas. Une règle de votre logiciel qui traite chaque 4yz de même n’a pas besoin d’une ligne de plus pour `424`.

    Pour un administrateur, `424` en dit plus : il nomme l’étape où une adresse devient une destination. Disque, filtre et scanner ne sont pas la cause : allez droit aux alias, aux tables virtuelles et aux fichiers `.forward`. Avec un simple
    `451`, la recherche commence dans le journal de cette seconde.

smtp-note-424-452 =
    Le tableau de l’IANA associe `4.2.4`, le problème de liste de diffusion, à `450` et `452` : un serveur de listes peut donc fort bien répondre `452 4.2.4`. Qui lit `452` pense à un disque plein ou à trop de destinataires, et ne voit pas le code
    étendu. Le `424 4.2.4` d’OpenSMTPD évite cette confusion, mais aucun RFC ne connaît le numéro.

    Lisez d’abord le code étendu. `4.2.4` veut dire développement, quel que soit le numéro devant ; `4.2.2` et `4.3.1` veulent dire place ; `4.5.3` veut dire que vous devez envoyer le reste dans une nouvelle transaction maintenant. Seul le dernier
    vous demande d’agir. Diviser un message en plus petits aide contre `452 4.5.3`, et jamais contre `424`.

smtp-note-424-524 =
    `Mailing list expansion problem` est le texte des deux ; seul diffère le premier chiffre. OpenSMTPD dit `424` quand une recherche a échoué et peut marcher la prochaine fois. Il dit `524` quand la recherche a marché et n’a mené nulle part : une
    chaîne d’alias trop profonde, un nom sans aucune remise au bout, une adresse absente de la table virtuelle.

    À `524`, un administrateur devrait regarder la table elle-même ; à `424`, ce qui est derrière elle : base de données, droits des fichiers, réseau. Les expéditeurs apprennent `524` aussitôt et devraient prévenir le destinataire. N’effacez pas
    d’adresses automatiquement après `524` : un alias cassé après un déménagement de serveur le produit pour des utilisateurs bien portants. Après `AUTH`, des listes donnent à `524` un autre sens.
