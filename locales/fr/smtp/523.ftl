smtp-523 = Chiffrement nécessaire
    .summary = Une authentification sans chiffrement est refusée : le client doit d’abord commencer TLS ou choisir un mécanisme plus fort.
    .meaning =
        Le client veut s’authentifier par un mécanisme en clair sur une connexion sans TLS. L’IANA liste le numéro à côté de `5.7.10`. Courier lui donne un autre sens : un message trop gros, `5.2.3` qui a perdu ses points.
    .conflict =
        Le RFC 5248 a enregistré le numéro avec `5.7.10` parce que des logiciels l’employaient déjà, sans spécification. Le RFC 4954, qui définit `AUTH`, a `504` pour la même tentative et `538` comme forme ancienne. Un client doit donc traiter les trois de même.
    .seen =
        Après `AUTH` : Dovecot envoie `523 5.7.10 Plaintext authentication disabled.`, les serveurs bâtis sur la bibliothèque Go go-smtp envoient `523 5.7.10 TLS is required`. Après la fin d’un message, comme `523 Message length (…) exceeds administrative limit`, de Courier.
        Gmail liste `523 5.7.10 SMTP protocol violation` pour un client qui envoie d’autres commandes derrière `STARTTLS` sans attendre.
    .action =
        Lisez d’abord le texte : s’il parle de TLS ou de `STARTTLS`, il s’agit de chiffrement ; s’il nomme une longueur, il s’agit du message.
    .sender =
        - Le texte parle de TLS : réglez le compte du logiciel de messagerie sur STARTTLS au port 587 ou sur TLS implicite au port 465, puis renvoyez.
        - Il nomme une longueur : réduisez le message, ou envoyez un lien vers le fichier.
    .sending =
        Si votre serveur s’authentifie auprès d’un smarthost, faites-le chiffrer d’abord. Dans Postfix, `smtp_tls_security_level = encrypt` le fait ; voyez ce qui est réglé :

        { $postfix-client-auth }
    .receiving =
        - TLS : voyez si votre serveur propose `STARTTLS`, sans quoi personne ne peut faire ce que demande la réponse : { $ehlo }
        - go-smtp : donnez un certificat au serveur. `AllowInsecureAuth` permet l’authentification en clair ; gardez cela aux essais sur une seule machine.
        - Courier : augmentez le nombre d’octets du fichier `sizelimit` si vous voulez des messages de cette longueur.
    .client =
        Commencez TLS avant `AUTH`, puis renvoyez `EHLO` et choisissez dans la nouvelle liste de mécanismes. Sur une connexion non chiffrée, ne mettez jamais le mot de passe dans la ligne `AUTH` : il a traversé le réseau avant que le refus n’arrive.
    .send =
        N’annoncez pas de mécanismes en clair avant que TLS ne soit en vigueur ; si un client en essaie un, répondez `504` avec `5.5.4`. Pour un message au-delà de la limite, envoyez `552` avec `5.3.4` ou `5.2.3`.
