### Notes sur les couples dont le plus petit code est 451 : comment les distinguer en pratique.

smtp-note-451-452 =
    `452 4.3.1 Insufficient system storage` nomme sa cause, et le remède est de faire de la place. `451 4.3.0` dit seulement que quelque chose s’est mal passé à l’intérieur ; même l’administrateur de ce serveur a besoin du journal pour savoir quoi.

    Un cas est moins net. Pour trop de destinataires, le numéro de la norme est `452`, mais OpenSMTPD et Dovecot répondent `451 4.5.3`, et le tableau de l’IANA associe aussi `451` à `X.5.3`. Si les refus commencent après une suite de destinataires acceptés et vont jusqu’à la fin, prenez-les pour une limite, quel que soit le
    numéro, et continuez par `DATA`. Un vrai `451` au milieu de commandes `RCPT` refuse une adresse et non celles qui l’entourent.

smtp-note-451-453 =
    Après `ATRN`, `453` termine une relève réussie et `451` une relève manquée. Avant `453 You have no mail`, le fournisseur a cherché vos domaines et ouvert leurs files. `451 Unable to process ATRN request now` veut dire qu’il n’a même pas pu chercher quels domaines sont à vous : on ignore donc si du courrier attend.

    Un script devrait donc traiter les deux différemment. Après `453`, attendre la prochaine relève prévue. Après `451`, revenir plus tôt, mais pas aussitôt, et donner l’alarme si cela arrive plusieurs fois de suite : la faute est dans une base de correspondances chez le fournisseur, et du courrier y attend peut-être.

smtp-note-451-454 =
    La commande les distingue : `454` répond à `AUTH` ou `STARTTLS`, `451` appartient au courrier lui-même. Un serveur de soumission dont la base de données est en panne peut envoyer les deux tour à tour. L’authentification reçoit `454 4.7.0 Temporary authentication failure` ; un client qui continue sans elle peut entendre
    ensuite `451 4.3.0 … Temporary lookup failure` à son premier `RCPT`.

    Quand des utilisateurs signalent un code et des expéditeurs extérieurs l’autre dans la même minute, c’est donc une panne, non deux. Une exception : si un filtre (milter) refuse `STARTTLS` par n’importe quelle réponse 4yz, `451` compris, Postfix la passe au client comme `454 4.3.0 Try again later`.

smtp-note-451-458 =
    `ETRN` ne connaît pas de `451` à lui ; là où d’autres commandes se plaignent d’une erreur locale, il dit `458 Unable to queue messages`. Une recherche de `451` dans le journal d’un MX de secours manque donc tout lancement de file échoué. Et `458` ne veut pas dire que du courrier a été refusé : il est toujours dans la file.

    L’effet aussi diffère. Un `451` arrête un message à l’entrée, et le côté émetteur le répète. Un `458` n’arrête rien ; le lancement régulier de la file remet quand même, plus tard. Si les deux paraissent ensemble sur un hôte, cherchez une cause commune, comme une table de processus pleine, avant de les traiter un à un.

smtp-note-451-471 =
    Si un tableau de codes de non-remise vous propose `471`, essayez de le lire `451 4.7.1`, une politique qui retient le message pour l’instant ; les chiffres du code étendu y sont tous. Le greylisting d’un Exim produit justement une telle ligne, et la tentative suivante de votre file règle la chose sans vous.

    La liste qui explique `471` dit « filtre local » et veut dire le vôtre ; le `451` dit « erreur locale » et veut dire l’autre serveur. Les administrateurs cherchent donc sur la mauvaise machine. Avant de relancer un filtre, voyez dans votre journal qui a répondu : une ligne avec un nom d’hôte distant et une adresse IP entre
    crochets vient de l’autre côté, une ligne de votre propre filtre de contenu vient du vôtre.
