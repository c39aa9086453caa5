smtp-220 = Service prêt
    .summary = Le serveur est prêt : le client se présente ou, après `STARTTLS`, commence la négociation TLS.
    .meaning =
        En première ligne d’une connexion, c’est le message d’accueil : le premier mot nomme le serveur, le reste est libre. Après `STARTTLS`, le même numéro veut dire « allez-y » :
        les octets suivants appartiennent à TLS et, la négociation faite, les deux côtés oublient ce qui a été dit et le client renvoie `EHLO`. Nulle part il ne promet que du
        courrier sera accepté.
    .conflict =
        Le RFC 2034 exclut les codes d’état étendus du message d’accueil, alors que le registre de l’IANA liste 220 à côté de `X.5.0` et `X.7.0`. Les deux ne peuvent être justes
        que pour la réponse à `STARTTLS` ; Postfix y met `2.0.0`.
    .seen =
        Au début de tout journal d’une connexion réussie, souvent sur plusieurs lignes qui commencent par `220-`, et entre `STARTTLS` et le second `EHLO`. Au port 465, le message
        d’accueil vient après la négociation TLS et est déjà chiffré.
    .action =
        Si la session échoue, regardez où s’arrête le journal : avant le message d’accueil, juste après, ou après la réponse à `STARTTLS`. Cherchez la cause là.
    .sending =
        - Le journal s’arrête avant le message d’accueil : voyez combien de temps il met à venir, et laissez-lui cinq minutes, comme Postfix par défaut
          (`smtp_helo_timeout`) : { $banner }
        - Le journal s’arrête après `STARTTLS` : refaites la négociation à la main et lisez l’erreur TLS : { $starttls }
    .receiving =
        - Le message d’accueil vient tard : la charge est une cause, `postscreen` de Postfix une autre ; il retient les nouveaux clients pendant `postscreen_greet_wait`, six
          secondes par défaut.
        - La négociation échoue après `STARTTLS` : regardez le certificat et les versions de TLS que vous proposez : { $certificate }
    .client =
        Attendez le message d’accueil avant d’envoyer `EHLO` ; Exim congédie par `554` un client qui parle trop tôt. Au port 465, commencez TLS d’abord : un client qui y attend un
        message d’accueil en clair attend en vain.

        { $smtps }
    .send =
        Commencez le message d’accueil par votre nom d’hôte complet et n’y mettez pas de code d’état étendu ; la version du logiciel est facultative. Renvoyez un client par `421`
        pour l’instant ou par `554` pour de bon ; un hôte qui n’accepte de courrier de personne accueille par `521`.
    .search = accueil, bannière, service prêt, greeting, banner, server ready
