smtp-435 = Contrôle d’authentification échoué pour l’instant
    .summary = Le serveur n’a pas pu vérifier l’authentification, car quelque chose derrière lui a failli ; le mot de passe peut être bon, et le client réessaie plus tard.
    .meaning =
        Le numéro est d’Exim. `Unable to authenticate at present` veut dire qu’une recherche ou condition qui vérifie l’authentification n’a pas pu être évaluée ; il vient même après un bon mot de passe, si Exim ne peut pas établir
        l’identité à noter. `Internal error` est un résultat inattendu du contrôle. Il ne dit pas que le mot de passe est faux, ce qui est `535`, à une exception près : un Postfix avec `soft_bounce = yes` change `535 5.7.8` en
        `435 4.7.8`.
    .conflict =
        Le RFC 4954 donne `454` à une authentification qui échoue par la faute du serveur, et ne connaît pas 435 ; Exim n’a `454` que pour TLS. Un client qui ne cherche que `454` manque la réponse d’Exim, s’il ne se rabat pas sur le
        premier chiffre.
    .seen =
        Après `AUTH` sur les serveurs Exim ; leur journal a la même ligne avec la cause en plus. Le client ne voit une cause que là où `server_condition` en donne une comme texte.
    .action =
        Gardez le mot de passe tel quel, et laissez le client réessayer plus tard. Si `4.7.8` suit le numéro, le mot de passe a été refusé : corrigez-le.
    .sender =
        Laissez le message dans la boîte d’envoi. Si l’authentification échoue encore après une heure, donnez à votre fournisseur votre nom d’utilisateur et l’heure d’un essai : la cause est dans le journal du serveur, et rien sur votre
        appareil ne la montre.
    .sending =
        Si votre serveur s’authentifie auprès d’un smarthost, essayez le même compte en dehors de la file :

        { $login }

        Le même 435 veut dire que le smarthost est en faute ; votre courrier attend. Toute autre réponse désigne le nom ou le mot de passe enregistré sur votre serveur.
    .receiving =
        Lisez la fin de la ligne dans le journal principal d’Exim :

        { $exim-435 }

        Elle nomme ce qui a failli : un fichier de mots de passe qui ne s’ouvre pas, une base de données qui ne répond pas, un module Perl manquant. Réparez cela, puis regardez `server_condition` et `server_set_id` de
        l’authentificateur. Pour `4.7.8` sur Postfix, voyez si le mode d’essai est activé, et désactivez-le :

        { $postfix-soft-bounce }
    .client =
        Traitez-le comme `454` : n’ouvrez pas de fenêtre de mot de passe, n’effacez pas d’identifiants enregistrés, dites à l’utilisateur que le serveur a failli, et réessayez après une pause.
    .send =
        Envoyez `454` avec `4.7.0` : il dit aux clients de ne pas demander un autre mot de passe.
