smtp-538 = Chiffrement requis pour le mécanisme
    .summary = Ce mécanisme d’authentification n’est permis que par une connexion chiffrée : le client doit commencer TLS et s’authentifier de nouveau.
    .meaning =
        Il ne manque que TLS : ni le mécanisme en soi ni le mot de passe n’a été rejeté. Alors que `530` retient d’autres commandes jusqu’à ce que TLS soit établi, ce code répond à une authentification.
    .conflict =
        Le RFC 4954 a deux réponses pour un cas : la section 4 prescrit `504` avec `5.5.4` pour un mécanisme qui exige le chiffrement, la section 6 liste encore 538, à titre historique seulement. Les logiciels ne suivent sûrement ni l’une ni l’autre : aiosmtpd envoie `538`, Dovecot `523`, et
        Postfix `503`, parce que sans TLS il ne connaît pas du tout `AUTH`.
    .seen =
        Après `AUTH PLAIN` ou `AUTH LOGIN` sur une connexion sans TLS, de serveurs bâtis sur aiosmtpd : `538 5.7.11`.
    .action =
        Activez TLS dans le client et authentifiez-vous de nouveau. Si le client avait déjà mis le mot de passe dans la ligne `AUTH`, celui-ci a traversé le réseau en clair : changez-le.
    .sender =
        Dans les réglages du courrier sortant, choisissez STARTTLS au port 587 ou TLS implicite au port 465. Un appareil qui ne peut ni l’un ni l’autre a besoin d’un serveur dans votre propre réseau par lequel envoyer.
    .sending =
        Faites chiffrer votre serveur avant qu’il ne s’authentifie auprès du smarthost ; dans Postfix, c’est `smtp_tls_security_level = encrypt`.

        { $postfix-client-auth }

        Si la réponse du smarthost à `EHLO` n’a pas `STARTTLS`, il n’a pas de TLS configuré, ou quelqu’un entre les deux retire la ligne.
    .receiving =
        Comparez ce que vous proposez avant et après TLS :

        { $ehlo }

        { $submission-ehlo }

        Les mécanismes qui exigent le chiffrement ne devraient être que dans la seconde liste. Dans Postfix, `smtpd_tls_auth_only = yes` s’en charge.
    .client =
        Oubliez la première liste de mécanismes après la négociation et renvoyez `EHLO`. Réagissez de même à `503`, `504` et `523`, que d’autres serveurs envoient ici.
    .send =
        Mieux vaut ne jamais l’envoyer : n’annoncez que sous TLS les mécanismes qui exigent le chiffrement, et répondez à un client qui en essaie un quand même par `504` et `5.5.4`.
