### Notes sur les couples dont le plus petit code est 510 : comment les distinguer en pratique.

smtp-note-510-511 =
    Les listes de codes expliquent les deux par les mêmes mots ; en session, ils viennent de serveurs différents et appellent des remèdes différents. `510 5.1.1 Your email address, …, is not subscribed to that group.` est groups.io, et c’est *vous* qui manquez sur sa liste.
    `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` est un serveur qmail, et c’est le *destinataire* qui manque.

    Un programme d’envoi avec une seule règle pour les deux, « retirer l’adresse », perd un groupe qui marche. Si le numéro vient d’un tableau sans aucun texte, il ne prouve rien ; trouvez d’abord la ligne d’origine.

smtp-note-510-550 =
    Gmail met `Address not found` au-dessus du `510 5.1.1` de groups.io, qui ressemble alors à un `550 5.1.1`. Il n’en est rien : le groupe existe et prendrait le même message d’un membre. L’adresse citée le montre : `510` nomme l’expéditeur, alors que `550 5.1.1` concerne le destinataire.

    Ne cherchez donc pas de faute de frappe dans le nom du groupe. Si un abonné se plaint, demandez de quelle adresse est parti le message ; le groupe ne connaît ni un alias ni un second compte. D’autres serveurs de listes disent peut-être la même chose par `550 5.7.2`.

smtp-note-510-553 =
    Deux de ces réponses se ressemblent : `553 5.7.1 … not owned by user …` et `510 5.1.1 … is not subscribed to that group.` Les deux s’en prennent à l’expéditeur : au premier cas, écrivez depuis le compte avec lequel vous vous êtes authentifié ; au second, depuis celui que connaît le groupe. Sinon, `553` concerne la façon dont une
    adresse est écrite, ce que `510` n’est jamais en session.

    L’étape aide aussi. Un essai qui s’arrête après `RCPT` peut reproduire un `553` ; le refus de groups.io ne vient qu’après le message : le même essai se termine donc par `250` et ne prouve rien.
