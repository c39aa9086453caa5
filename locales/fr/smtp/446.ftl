smtp-446 = Trop de sauts
    .summary = Le message est passé par tant de serveurs qu’il doit tourner en rond ; un administrateur doit rompre la boucle.
    .meaning =
        Des listes sur le web ont tiré 446 de `4.4.6`, qu’Exchange 2000 employait pour un message au-delà de sa limite de sauts. Les serveurs trouvent les boucles en comptant les champs `Received` de l’en-tête.
    .conflict =
        Le RFC 3463 ne juge `X.4.6` utile que pour des échecs temporaires, mais les serveurs refusent de façon définitive un message qui boucle ; attendre ne met pas fin à une boucle. Le RFC 5321 recommande une limite d’au moins 100 champs
        `Received`, alors que Postfix s’arrête à 50 (`hopcount_limit`) et Exim à 30 (`received_headers_max`), sauf autre réglage.
    .seen =
        Pas dans de vrais avis de non-remise : une boucle s’y lit `554 5.4.6 Too many hops` de Sendmail, ou `554 5.4.14 Hop count exceeded - possible mail loop` d’Exchange Online.
    .action =
        Lisez les champs `Received` du message renvoyé de bas en haut : les noms de serveurs qui reviennent sont la boucle. Rompez d’abord la boucle, puis renvoyez le message. Si aucun nom ne revient, le chemin est vraiment long.
    .sender =
        Regardez vos propres transferts : deux boîtes aux lettres qui se transfèrent l’une à l’autre sont une boucle ; supprimez l’un des deux transferts. Si vous n’en avez pas, donnez tout le message renvoyé, avec son en-tête, à qui gère
        votre courrier.
    .sending =
        - Deux serveurs tour à tour : chacun croit l’autre responsable du domaine. Comparez les enregistrements MX à vos routes fixes : { $mx }
        - Un serveur avec lui-même : son prochain saut pour le domaine ramène à lui. Demandez la route à Exim : { $exim-route }
    .receiving =
        Si le domaine est le vôtre, votre serveur doit savoir qu’il est le terminus. Dans Postfix, vérifiez si le domaine est dans l’une de ces listes :

        { $postfix-domains }

        S’il y manque, le serveur cherche l’enregistrement MX, s’y trouve lui-même ou son voisin, et retransmet le message.
    .send =
        Refusez le message par `554` et `5.4.6`. Fixez la limite haut : le RFC 5321 recommande au moins 100 champs `Received`.
