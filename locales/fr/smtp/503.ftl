smtp-503 = Mauvais ordre des commandes
    .summary = La commande est venue au mauvais moment ; le client doit d’abord envoyer, et faire accepter, ce qui la précède.
    .meaning =
        Par exemple `RCPT TO` avant `MAIL FROM`, un second `MAIL FROM` dans une transaction, `DATA` sans destinataire accepté, `AUTH` après une authentification réussie, ou `DATA` mêlé à `BDAT`. La commande elle-même peut être sans défaut. Quand un client
        envoie plusieurs commandes à la fois, 503 ne fait que suivre d’un refus antérieur : si `MAIL FROM` a échoué, tout ce qui suit est hors de son tour. Un serveur qui a accueilli par `554` doit répondre ainsi à tout avant `QUIT`.
    .conflict =
        Le RFC 5321 réserve le numéro à l’ordre des commandes. OpenSMTPD l’envoie aussi pour une option inconnue de `MAIL` ou `RCPT`, où le RFC exige `555`, et, comme Exim, pour un `STARTTLS` ou un `AUTH` qu’il ne propose pas, où `502` est visé ; Stalwart
        l’envoie pour une authentification manquante, à laquelle le RFC 4954 répond `530`. Avec ces serveurs, fiez-vous au texte.
    .seen =
        Sous un autre refus dans le même journal, ou dans la session d’un script qui ne lit pas les réponses. Postfix envoie `authentication not enabled` quand `AUTH` n’est pas disponible à ce moment, et `send HELO/EHLO first`. Un site qui limite les
        destinataires par politique peut l’envoyer après `DATA`.
    .action =
        Remontez dans le journal jusqu’au premier refus de la session ; c’est son code qu’il faut traiter. S’il n’y en a pas, et alors seulement, regardez l’ordre des commandes.
    .sender =
        Si votre logiciel de messagerie échoue avec `authentication not enabled` ou `AUTH command used when not advertised`, il essaie de s’authentifier au mauvais port ou sans TLS. Réglez le serveur sortant sur le port 587 avec STARTTLS, ou 465 avec TLS.
    .sending =
        Faites parcourir la session à un essai jusqu’au destinataire, sans aucun message ; le premier refus de sa sortie est la cause :

        { $rcpt }
    .receiving =
        - `authentication not enabled` alors que les utilisateurs doivent s’authentifier : dans Postfix, `smtpd_sasl_auth_enable` est désactivé pour ce service, ou `smtpd_tls_auth_only` veut d’abord TLS. Voyez ce qui est proposé après TLS :
          { $submission-ehlo }
        - `send HELO/EHLO first` : `smtpd_helo_required` exige cette commande, et le client l’a omise.
    .client =
        Lisez chaque réponse avant la commande suivante, sauf si le serveur propose `PIPELINING`. Répétez `EHLO` après `STARTTLS`, qui remet la session à zéro. Après une erreur avec `BDAT`, envoyez `RSET` ; rien d’autre ne ramène à un état connu.
    .send =
        Ne l’envoyez que pour l’ordre des commandes. Une authentification manquante est `530` ; `DATA` sans destinataire valide peut recevoir 503 ou `554`. `NOOP`, `HELP`, `VRFY`, `EXPN` et `RSET` peuvent venir même avant `EHLO`, et ne devraient pas y recevoir
        503.
    .search = mauvaise séquence de commandes, bad sequence of commands, need MAIL first, need RCPT
