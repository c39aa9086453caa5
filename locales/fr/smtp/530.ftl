smtp-530 = Authentification requise
    .summary = Le serveur veut d’abord une authentification ou une connexion chiffrée : le client doit envoyer `AUTH` ou `STARTTLS`, puis répéter la commande.
    .meaning =
        La commande est refusée à cause d’une politique et non de son contenu : aucune authentification n’est en vigueur. Avec le texte `Must issue a STARTTLS command first`, le même numéro demande TLS. Aucun mot de passe n’a été jugé ; ce serait `535`.
    .conflict =
        Les deux RFC exemptent des commandes différentes : sans authentification, `AUTH`, `HELO` et `RSET` passent encore ; sans TLS, non. Les deux prescrivent `5.7.0`, mais l’IANA liste aussi le numéro sous `5.5.1`, et OpenSMTPD l’envoie. Un 530 après `AUTH` demande donc TLS, quel
        que soit son code étendu.
    .seen =
        Sur un serveur de soumission après `MAIL`, quand le client ne s’est pas authentifié. Exchange Online ajoute `5.7.57`, et Gmail a envoyé `530-5.5.1 Authentication Required`. Dans un avis de non-remise, il veut dire qu’un serveur en chemin a passé le message à un hôte qui ne
        prend de courrier que des utilisateurs qu’il connaît.
    .action =
        Voyez si le texte demande une authentification ou `STARTTLS`. Cela fait, la même commande passe.
    .sender =
        Activez l’authentification SMTP pour le courrier sortant dans le programme, l’imprimante ou le site web, avec STARTTLS au port 587 ou TLS au port 465. Si la réponse est dans un avis de non-remise, passez-le à l’administrateur du serveur qui l’a envoyé : c’est ce serveur qui doit
        s’authentifier, pas vous.
    .sending =
        - Un smarthost refuse : écrivez son nom dans `smtp_sasl_password_maps` exactement comme dans `relayhost`, crochets et port compris, et activez TLS s’il ne propose `AUTH` qu’ainsi : { $postfix-client-auth }
        - Remise ordinaire : voyez si l’hôte est bien un MX du domaine ; une route fixe mène peut-être à un serveur de soumission : { $mx }
    .receiving =
        Testez de l’extérieur ce qu’exige le port 25 :

        { $mail }

        Un MX public ne doit pas exiger STARTTLS pour le courrier local (RFC 3207), et les inconnus n’ont pas de compte chez vous. Dans Postfix, `smtpd_tls_security_level = encrypt` n’a sa place que dans le service de soumission.
    .client =
        Envoyez `STARTTLS` si la réponse à `EHLO` le propose, puis de nouveau `EHLO`, `AUTH`, et `MAIL` seulement ensuite. Ne demandez pas un autre mot de passe à l’utilisateur.
    .send =
        S’il manque une authentification, envoyez-le avec `5.7.0` à toute commande sauf `AUTH`, `EHLO`, `HELO`, `NOOP`, `RSET` et `QUIT` ; s’il manque TLS, à toute commande sauf `EHLO`, `STARTTLS`, `NOOP` et `QUIT`. Pour un relayage refusé à qui ne peut de toute façon pas s’authentifier,
        `550` est plus clair.
    .search = authentification nécessaire, non authentifié, login required, must authenticate, STARTTLS first
