### Notes sur les couples dont le plus petit code est 447 : comment les distinguer en pratique.

smtp-note-447-451 =
    Dans l’histoire d’un message, `451` est une ligne du milieu et `447` est la fin. Un rapport d’Exchange montre les deux : il s’ouvre sur `550 4.4.7 QUEUE.Expired; message expired`, et plus bas se trouve un `451 4.4.0` de la dernière tentative. Suivez celui du bas.

    Ne triez pas les avis de non-remise d’après la ligne du haut. Elle en fait se ressembler des centaines sans rapport, d’une adresse IP bloquée à un serveur de noms mort, tous « expirés ». Groupez-les plutôt d’après la dernière réponse avant la fin. Tant que la file montre encore `451`, l’expéditeur n’a rien à
    faire ; une fois le message expiré, il a quitté la file et doit être renvoyé.

smtp-note-447-550 =
    Dans `550 4.4.7 QUEUE.Expired; message expired`, vous voyez le numéro d’une boîte aux lettres inconnue, alors que personne ne l’a dite inconnue. C’est la propre file de l’expéditeur qui a écrit la ligne après des jours de tentatives manquées. Un logiciel qui efface des adresses à chaque `550` en efface de bonnes à
    cause d’elle.

    Vérifiez deux choses. D’abord le code étendu : `4.4.7` concerne le temps, `5.1.1` l’adresse. Ensuite le délai : comparez la date du message à celle de l’avis. Un refus du serveur du destinataire revient en quelques minutes ; une expiration prend autant de jours que la file garde le courrier.
