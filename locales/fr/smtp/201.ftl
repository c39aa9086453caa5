smtp-201 = D’accord, action annulée
    .summary = Obsolète : un serveur du prédécesseur de SMTP confirmait que le client avait annulé une action proposée par le serveur.
    .meaning =
        Trois réponses du Mail Transfer Protocol demandaient au client une décision : `120`, `151` et `152`. Si le client répondait `ABRT`, le serveur confirmait par 201. La
        réponse ne confirme donc que l’annulation : ni destinataire ni message n’a été accepté. Le RFC 780 (1981) l’a introduite avec `ABRT` ; le RFC 772 n’a ni l’une ni l’autre.
    .seen =
        Pas dans SMTP, qui n’a ni `ABRT` ni les trois questions.
    .action =
        Ne comptez pas le message comme envoyé. Aucune version publiée de SMTP n’a de commande dont ce soit la réponse ; cherchez donc quel programme répond à ce port :

        { $banner }
    .client =
        Retenez à quelle commande répond chaque réponse : un premier chiffre 2 n’est un succès que pour cette commande. Ne comptez un message comme transmis qu’après une
        réponse de succès à la fin de son texte.
    .send =
        Pour confirmer qu’une transaction est abandonnée, répondez `250` à `RSET`.
