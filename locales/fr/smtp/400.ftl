smtp-400 = Échec temporaire non précisé
    .summary = Le serveur ne peut pas le faire maintenant et laisse la raison à son texte ; le serveur émetteur garde le courrier et attend.
    .meaning =
        Le serveur de courrier Courier emploie 400 comme simple refus temporaire dans des cas bien différents : une base d’alias qu’il ne peut pas lire (`Service temporarily unavailable`) et une commande venue avant le
        chiffrement qu’il exige (`STARTTLS is required first`). Le numéro n’en dit pas plus que son premier chiffre ; seul le texte les distingue. Un 400 de l’interface web d’un fournisseur de courrier est le
        `Bad Request` de HTTP et non une réponse SMTP.
    .conflict =
        Le RFC 3207, section 4, prévoit `530` pour une commande venue avant `STARTTLS` : une réponse définitive, que le client apprend aussitôt. Le 400 de Courier appelle le même cas temporaire. Le courrier d’un client sans
        TLS attend donc des jours, puis revient comme expiré.
    .seen =
        Sur les serveurs qui tournent sous Courier : à `RCPT` quand la recherche d’alias échoue, à `EXPN`, et à la plupart des commandes tant que manque le chiffrement exigé.
    .action =
        Fiez-vous au texte : une seule des deux causes disparaît en attendant.
    .sender =
        Avec `Service temporarily unavailable`, attendez ; votre serveur réessaie de lui-même. Avec `STARTTLS is required first`, attendre est inutile : activez STARTTLS pour le serveur sortant, ou transmettez la ligne à
        votre administrateur.
    .sending =
        Voyez si l’autre serveur propose STARTTLS, et si la négociation réussit :

        { $starttls }

        Laissez ensuite votre serveur l’employer. Postfix a besoin de `smtp_tls_security_level = may`, valeur par défaut seulement depuis la version 3.11, avec un `compatibility_level` en rapport. Ce qui attend part à la
        tentative suivante.
    .receiving =
        - Du courrier attend avec `STARTTLS is required first` : `ESMTP_TLS_REQUIRED` de Courier est activé. Tout serveur sans TLS est exclu ; limitez le réglage à des clients choisis dans le fichier smtpaccess :
          { $courier-settings }
        - `Service temporarily unavailable` à `RCPT` : la base d’alias est illisible. Lisez le journal du courrier à cette seconde.
    .client =
        Après `EHLO`, cherchez `STARTTLS` et envoyez-le avant `MAIL`. Si `MAIL` reçoit un 400 qui nomme STARTTLS, faites-le tout de suite ; ne réessayez pas tel quel.
    .send =
        Ne l’envoyez pas. `451` est fait pour un échec local, `530` pour un `STARTTLS` manquant, et `421` pour un serveur sur le point de fermer.
