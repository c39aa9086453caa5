smtp-552 = Limite de stockage dépassée
    .summary = Le message est plus gros que permis ou la boîte aux lettres est pleine : l’expéditeur doit le réduire ou le destinataire faire de la place.
    .meaning =
        La taille d’un message (`5.3.4` pour le serveur, `5.2.3` pour une boîte aux lettres, de Sendmail et de Dovecot aussi pour le serveur) et le quota du destinataire (`5.2.2`) partagent le numéro. Gmail l’envoie aussi avec `5.7.0` pour des pièces jointes qu’il interdit, quelle que soit leur taille.
    .conflict =
        Le RFC 821 donnait le numéro aussi à « trop de destinataires ». Le RFC 5321 y voit une erreur, prescrit `452`, et veut que les clients traitent un tel 552 comme temporaire. Le refus d’un `RCPT` parmi bien d’autres ne concerne donc pas forcément la boîte aux lettres.
    .seen =
        Après `MAIL`, quand le client déclare une taille au-delà de la limite ; après `RCPT`, quand la limite ou le quota d’un destinataire s’y oppose ; après la fin du message, quand le serveur a compté lui-même.
    .action =
        Cherchez quelle limite a été atteinte : `5.3.4` et `5.2.3` veulent dire la taille de ce message, `5.2.2` une boîte aux lettres pleine. La taille est à corriger par l’expéditeur, la boîte pleine par le destinataire.
    .sender =
        - Taille : envoyez un lien ou plusieurs messages plus petits. Base64 ajoute un tiers à toute pièce jointe.
        - Boîte pleine : prévenez le destinataire autrement ; il faut effacer du courrier ou augmenter le quota.
        - `5.7.0` de Gmail : retirez les programmes, et les archives qui en contiennent.
    .sending =
        Comparez la taille de votre journal au nombre après `SIZE` :

        { $ehlo }

        Si vous envoyez par un smarthost, que votre propre limite ne dépasse pas la sienne, pour que les utilisateurs l’apprennent aussitôt :

        { $postfix-size }
    .receiving =
        - Taille : si vous voulez de tels messages, relevez la limite sur chaque hôte du chemin ; dans Postfix, la limite des boîtes ne doit pas être plus petite : { $postfix-size }
        - Quota : voyez combien de place il reste, et relevez-le ou faites effacer du courrier : { $dovecot-quota }
    .client =
        Déclarez la taille par `SIZE=` dans `MAIL`, pour que le refus vienne avant le transfert. Après un 552 à l’une de nombreuses commandes `RCPT`, envoyez aux refusés dans une autre transaction, comme après `452`.
    .send =
        Refusez à `MAIL` quand la taille déclarée dépasse la limite fixe, avec `5.3.4`, et épargnez le transfert au client. Pour un disque plein, une boîte aux lettres pleine qui peut se vider ou trop de destinataires, envoyez `452`.
    .search = boîte pleine, quota dépassé, message trop gros, pièce jointe trop grosse, mailbox full, over quota, message too large
