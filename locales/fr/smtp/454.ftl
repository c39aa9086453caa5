smtp-454 = Authentification ou TLS impossible pour l’instant
    .summary = Le serveur ne peut pas vérifier les identifiants ni commencer le chiffrement en ce moment ; la faute est à lui, et le mot de passe n’est pas en cause.
    .meaning =
        Deux RFC emploient le numéro. Après `AUTH`, le serveur n’a pas pu vérifier les identifiants, parce que ce à quoi il les compare n’a pas répondu. Après `STARTTLS`, le serveur propose TLS mais ne peut pas l’établir maintenant. Dans aucun cas personne
        n’a jugé le nom d’utilisateur, le mot de passe ou le certificat du client.
    .conflict =
        Les deux RFC réservent 454 à une faute du serveur qui passera. L’IANA le liste aussi à côté de `X.5.0`, et Gmail envoie `454 4.5.0` quand un client envoie d’avance des commandes derrière `STARTTLS` ; c’est l’erreur du client, et elle reste jusqu’à
        ce qu’il soit corrigé. Amazon SES répond `454 Throttling failure` quand un quota d’envoi est épuisé ; le remède y est d’envoyer moins.
    .seen =
        Postfix envoie `4.7.0` avec `Temporary authentication failure`, avec `TLS not available due to local problem`, et avec `too many new TLS sessions` pour un client au-delà de sa limite. Exim envoie `TLS currently unavailable` après `STARTTLS`, mais
        `435` pour l’authentification. Après `RCPT`, Postfix sans restrictions propres envoie `454 4.7.1` avec `Relay access denied`, là où il a sinon `554`.
    .action =
        Ne changez rien au client, et réessayez plus tard. Si la réponse reste, demandez à l’administrateur du serveur qui l’a envoyée : seul son journal a la raison.
    .sender =
        Le message peut rester dans la boîte d’envoi. Si le logiciel de messagerie demande un mot de passe, n’en tapez pas d’autre : celui enregistré peut être bon. Si l’authentification échoue plus d’une heure, prévenez qui gère le serveur.
    .sending =
        Voyez vous-même ce que le serveur répond à `STARTTLS` :

        { $starttls }

        Décidez ensuite selon votre politique : le courrier y va sans chiffrement, ou il attend. Avec `smtp_tls_security_level = may`, Postfix revient de lui-même au clair ; avec `encrypt`, il garde le message dans la file. N’abaissez le niveau pour cette
        destination que si son courrier peut être lu en chemin.
    .receiving =
        - Après `AUTH` : voyez si le service d’authentification répond, et la base de données derrière lui : { $dovecot-login }
        - Après `STARTTLS` : les fichiers du certificat et de la clé doivent exister, aller ensemble et être lisibles. Postfix journalise `cannot get RSA certificate from file` ; attendre n’aide alors pas. Voyez quels fichiers emploie Postfix :
          { $postfix-tls }
        - `too many new TLS sessions` : le client dépasse votre `smtpd_client_new_tls_session_rate_limit`.
    .client =
        Ne demandez pas de mot de passe à l’utilisateur ; dites que le serveur a failli, et réessayez plus tard. N’envoyez rien derrière `STARTTLS` avant sa réponse : ce doit être la dernière commande d’un groupe envoyé d’avance.
    .send =
        Après `AUTH`, ne l’envoyez que si les identifiants n’ont pas pu être vérifiés ; de mauvais reçoivent `535`. Après `STARTTLS`, ne l’envoyez que si TLS reviendra ; un serveur sans TLS ne propose pas la commande et y répond `502`.
    .search = TLS indisponible, STARTTLS échoué, TLS not available, STARTTLS failed
