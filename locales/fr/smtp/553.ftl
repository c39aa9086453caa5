smtp-553 = Nom de boîte aux lettres non permis
    .summary = L’adresse telle qu’écrite n’est pas acceptable ici : sa forme, ses caractères ou son emploi comme cet expéditeur doit changer.
    .meaning =
        L’objection porte sur le nom ; l’existence d’une boîte aux lettres de ce nom reste ouverte. Le nom peut être mal formé (`5.1.3`), contenir des caractères hors ASCII (`5.6.7`), ou être un expéditeur qui n’appartient pas à l’utilisateur authentifié (`5.7.1`). Après `VRFY`, il dit qu’un nom
        convient à plusieurs boîtes, et les lignes de la réponse peuvent les lister.
    .seen =
        Postfix envoie `553 5.7.1 … Sender address rejected: not owned by user …`, par défaut seulement à `RCPT` ; Gmail envoie `553 5.1.2` pour un domaine de destinataire qu’il ne trouve pas. Yahoo donne au numéro un autre emploi : `553 5.7.1 [BL21]` refuse une adresse IP listée par Spamhaus. Sendmail
        envoie `553 5.1.8` pour un domaine d’expéditeur qui n’existe pas, Exim `553 Initial data not expected` après `AUTH`, là où `501` est visé.
    .action =
        Voyez d’abord si la réponse vise l’expéditeur ou le destinataire, puis vérifiez cette adresse lettre par lettre.
    .sender =
        - `Not owned by user` : mettez comme expéditeur l’adresse avec laquelle vous vous authentifiez.
        - `Not logged in` : activez l’authentification SMTP ; cet expéditeur est réservé à son titulaire.
        - Forme ou domaine : cherchez des espaces, des points manquants, deux `@` ou un domaine mal orthographié, chez l’expéditeur aussi.
        - Adresse hors ASCII : employez une adresse ASCII de la même personne.
    .sending =
        - `5.1.2` de Gmail : voyez si le domaine du destinataire existe dans le DNS : { $mx }
        - `[BL21]` de Yahoo : faites retirer l’adresse IP de la liste de Spamhaus : { $dnsbl }
        - Destinataire hors ASCII : l’hôte suivant doit proposer `SMTPUTF8` : { $ehlo }
    .receiving =
        Pour `not owned by user`, cherchez qui peut employer l’adresse d’expéditeur, ajoutez le nom d’utilisateur à la table `smtpd_sender_login_maps` s’il le peut, et répétez la tentative sous ce nom :

        { $postfix-sender-owner }

        { $submission-rcpt }
    .client =
        N’écrivez que l’adresse entre les chevrons de `MAIL` et `RCPT`. N’envoyez une adresse hors ASCII que si la réponse à `EHLO` propose `SMTPUTF8`, et avec ce paramètre.
    .send =
        Envoyez-le pour des noms qui ne peuvent jamais être valides ici, et pour un destinataire hors ASCII sans `SMTPUTF8` (`5.6.7` ; après `MAIL`, c’est `550`). Pour une boîte aux lettres qui n’existe pas, envoyez `550` ; pour une commande mal formée, `501`.
    .search = expéditeur non permis, adresse invalide, sender not allowed, not owned by user, invalid address
