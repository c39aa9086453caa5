### Notes sur les couples dont le plus petit code est 455 : comment les distinguer en pratique.

smtp-note-455-501 =
    Répétez la même ligne un autre jour. `455` peut devenir `250` sans aucun changement de votre côté ; `501` revient tel quel, parce que la valeur elle-même est cassée. Le RFC 2852 montre les deux sur un paramètre : `BY=120;R` peut recevoir `455` quand le serveur ne peut pas promettre l’échéance aujourd’hui, alors que `BY=-30;R`
    reçoit `501 5.5.4`, car une échéance dans le passé n’a pas de sens dans ce mode.

    Un client qui traite les deux comme « mauvais paramètre » et renvoie le courrier fait une erreur coûteuse. Après le premier, le message peut attendre dans la file ; après le second, attendre n’aide pas.

smtp-note-455-504 =
    Si les deux numéros viennent du même serveur, vous regardez sans doute deux fautes séparées. `504` appartient à l’authentification ou, chez Postfix, à un nom sans domaine complet. `455` demande un paramètre derrière une adresse, ou un serveur comme Stalwart qui compte les destinataires.

    Le temps les distingue. Un serveur qui répond `504 5.5.4` à `AUTH CRAM-MD5` le fera demain aussi ; celui qui répond `455 4.5.3 Too many recipients.` recommence à compter dans la transaction suivante. Changez donc les réglages du client dans le premier cas, et laissez tourner la file dans le second.

smtp-note-455-555 =
    Une question les sépare : le serveur ne le peut-il pas *maintenant*, ou *pas du tout* ? Le RFC 2852 laisse le choix au serveur, seul à savoir si une échéance `BY` échoue à cause de la charge d’aujourd’hui ou pour de bon. Postfix ne connaît pas `BY`, sa réponse est donc toujours la seconde :
    `555 5.5.4 Unsupported option: BY=120;R`.

    Un programme peut faire les deux erreurs : garder un message cinq jours en file après un `555`, ou omettre le paramètre au premier `455`, alors que l’utilisateur l’a demandé. Omettez le paramètre aussitôt si le serveur ne le connaît pas ; attendez d’abord s’il le connaît.
