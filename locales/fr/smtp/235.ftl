smtp-235 = Authentification réussie
    .summary = L’authentification a réussi : le client est connu pour le reste de la session et passe à son courrier.
    .meaning =
        L’échange SASL que `AUTH` a commencé s’est bien terminé. Quelles adresses d’expéditeur et quels destinataires cet utilisateur peut employer, ce sont les réponses suivantes qui
        le disent. Si l’échange a négocié une couche de sécurité, elle est en vigueur juste après cette ligne, et les deux côtés oublient ce que `EHLO` leur avait appris.
    .seen =
        En réponse à `AUTH` avec une réponse initiale, ou à la dernière ligne que le client envoie après `334`. Après cette réponse, le mot de passe ne joue plus aucun rôle dans la
        session.
    .action =
        Le client passe à son courrier. Si une commande ultérieure est refusée, par exemple par `550` ou `553`, regardez le droit d’employer cette adresse d’expéditeur, pas le mot de
        passe.
    .sender =
        Votre nom d’utilisateur et votre mot de passe sont bons. Si l’envoi échoue encore, employez l’adresse d’expéditeur qui appartient au compte, ou demandez à votre fournisseur
        d’autoriser l’autre.
    .receiving =
        Quelles adresses un utilisateur authentifié peut employer comme expéditeur est un réglage à part. Dans Postfix, `reject_sender_login_mismatch` l’impose, et
        `smtpd_sender_login_maps` dit à qui appartient une adresse :

        { $postfix-sender-login }
    .client =
        - Si une couche de sécurité est maintenant en vigueur, recommencez par `EHLO` ; sinon, envoyez `MAIL`.
        - Pour un autre utilisateur, ouvrez une nouvelle connexion, car un second `AUTH` reçoit `503`.
    .send =
        Envoyez-le quand l’échange est complet, avec `2.7.0`, et ne mettez pas de données SASL dans son texte. De mauvais identifiants reçoivent `535` ; une base de mots de passe qui ne
        répond pas donne `454`.
