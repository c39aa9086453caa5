smtp-535 = Authentification : identifiants invalides
    .summary = L’authentification a échoué parce que le nom d’utilisateur, le mot de passe ou le jeton a été refusé : l’utilisateur doit fournir les bons.
    .meaning =
        Le serveur n’a pas pu authentifier le client avec ce qu’il a envoyé. Le RFC 4954 en fait la réponse générale à une authentification échouée quand aucun code plus précis ne convient ; un bon mot de passe peut donc aussi la recevoir, par exemple là où le fournisseur a désactivé
        l’authentification par mot de passe. Ce n’est ni `530`, une authentification pas tentée, ni `454`, une vérification que le serveur n’a pas pu faire.
    .conflict =
        Le RFC 2554, prédécesseur du RFC 4954, prescrivait aussi 535 pour une réponse initiale que le mécanisme ne permet pas ; c’est aujourd’hui `501` avec `5.7.0`. D’un vieux serveur, le numéro peut donc viser la forme de la commande `AUTH`. L’IANA le liste sous `5.7.0`, `5.7.8` et
        `5.7.14` ; d’autres codes étendus sont propres au fournisseur.
    .seen =
        Après `AUTH`, directement ou après un ou plusieurs `334`. Gmail envoie `535-5.7.8 Username and Password not accepted`, les serveurs de Microsoft `535 5.7.3 Authentication unsuccessful`, Exchange Online aussi `535 5.7.139` avec la raison en toutes lettres. Un serveur Courier qui exige
        une authentification répond à un `MAIL` sans elle `535 Authentication required.`, là où d’autres envoient `530` ; Postfix refuse un mécanisme inconnu par `535 5.7.8` et `Invalid authentication mechanism`, là où `504` est visé.
    .action =
        Essayez l’authentification à la main avant de changer quoi que ce soit ; la commande demande le mot de passe :

        { $login }

        Si elle réussit, le programme détient d’autres identifiants ou parle à un autre hôte.
    .sender =
        - Retapez le nom d’utilisateur et le mot de passe ; bien des fournisseurs veulent l’adresse complète, et un mot de passe enregistré peut être périmé.
        - Le fournisseur demande un mot de passe d’application ou OAuth : le mot de passe ordinaire du compte ne suffit pas.
        - `5.7.139` avec `SmtpClientAuthentication is disabled` ou `basic authentication is disabled` : un administrateur doit permettre SMTP AUTH pour la boîte aux lettres ou l’organisation, ou le programme doit s’authentifier par OAuth.
    .sending =
        Voyez quelle entrée emploie votre serveur pour le smarthost. Dans Postfix, la clé de `smtp_sasl_password_maps` doit avoir la même forme que `relayhost` ; sinon, une entrée plus ancienne peut correspondre.

        { $postfix-client-auth }
    .receiving =
        Interrogez directement la base des utilisateurs, sans SMTP entre les deux :

        { $dovecot-login }

        Si cette authentification marche, la faute est entre le serveur SMTP et cette base. Le journal du service d’authentification nomme la raison que le client n’apprend pas.
    .client =
        Demandez une fois de nouveaux identifiants à l’utilisateur. Ne répétez pas en boucle ceux qui ont été refusés ; cela peut verrouiller le compte. Après `454`, ne demandez pas le mot de passe du tout.
    .send =
        Envoyez-le avec `5.7.8`, avec les mêmes mots pour un utilisateur inconnu que pour un mauvais mot de passe. Si la base des utilisateurs est hors d’atteinte, envoyez `454`.
    .search = mauvais mot de passe, nom d’utilisateur incorrect, échec d’authentification, mot de passe d’application, login failed, authentication failed
