smtp-421 = Service indisponible, fermeture
    .summary = Le serveur met fin à cette session, à cause de la charge, d’une limite ou d’une faute à lui ; le serveur émetteur garde le courrier et revient plus tard.
    .meaning =
        Il vient comme message d’accueil, en réponse à n’importe quelle commande, ou spontanément entre deux commandes. Arrêt, surcharge, délai dépassé, limite de connexions ou de débit, réputation et greylisting partagent le
        numéro, et le code étendu les distingue : `4.3.2` le système ne prend pas de courrier maintenant, `4.4.2` délai dépassé ou mauvaise connexion, `4.7.0` politique. Ni destinataire ni message n’a été jugé. Ce que le
        serveur n’avait pas encore confirmé par `250` après la fin du message reste à remettre par le client.
    .conflict =
        Le RFC 5321, section 3.8, prévoit 421 pour un serveur qui doit s’arrêter. Le RFC 6647, section 2.1, le donne au greylisting, et des fournisseurs de courrier l’emploient pour la réputation. 421 ne prouve donc pas que le
        serveur va mal ; la cause peut être vos propres envois.
    .seen =
        Comme message d’accueil de serveurs qui ont trop de connexions (`Too many concurrent SMTP connections` d’Exim), de Postfix comme `421 4.4.2` quand un client se tait trop longtemps, et de Yahoo comme
        `421 4.7.0 [TSS04]` après un volume inhabituel ou des plaintes. Exim y répond aussi à `MAIL` quand une session a apporté autant de messages qu’elle peut, et garde alors la connexion ouverte.
    .action =
        Laissez travailler la file d’attente : elle essaie le prochain hôte MX, puis attend. Si 421 revient sans cesse, lisez d’abord le texte.
    .sender =
        Ne faites rien pendant quelques heures. Un avis de retard n’est pas encore un avis de non-remise ; seul le dernier vous demande d’agir. Renvoyer le même message allonge la file.
    .sending =
        Voyez ce qui attend, et avec quel texte :

        { $postfix-queue }

        - `too many connections` : ouvrez-en moins à la fois ; dans Postfix, c’est `smtp_destination_concurrency_limit`.
        - `4.7.0`, `rate` ou `deferred` : envoyez plus lentement, examinez les plaintes, vérifiez SPF : { $txt }
        - `4.4.2` ou `timeout` : votre côté s’est tu, ou le réseau le retarde.
    .receiving =
        - Un seul client le reçoit : cherchez laquelle de vos limites il dépasse, dans Postfix `smtpd_client_connection_count_limit`.
        - Tous le reçoivent : regardez la charge, la mémoire libre et les services auxiliaires. Postfix ajoute `4.3.0` ou `4.3.5` pour ses propres ennuis, et son journal nomme la cause. Voyez ce que reçoit un client :
          { $banner }
    .client =
        Soyez prêt à lire 421 à tout moment. Fermez, gardez le courrier encore à vous, et revenez après une pause qui s’allonge. Envoyez `QUIT` quand vous n’avez plus rien à dire ; une connexion inactive invite à dépasser le
        délai.
    .send =
        Ne l’envoyez que si vous fermez la connexion ensuite, et commencez le texte par le nom de domaine du serveur. Employez `450` ou `451` pour refuser une commande et continuer, et `521` pour un hôte qui ne prend jamais de
        courrier.
    .search = délai dépassé, timeout, serveur occupé, surcharge, limite de débit, timed out, server busy, rate limit
