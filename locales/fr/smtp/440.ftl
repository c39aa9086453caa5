smtp-440 = TLS exigé mais indisponible
    .summary = Le serveur exige le chiffrement mais ne peut pas l’offrir en ce moment ; les clients attendent que son administrateur ait remis TLS en ordre.
    .meaning =
        Le numéro est propre à Courier. Un Courier qui doit employer TLS, mais ne peut pas lancer son programme TLS ni lire son certificat, dit `TLS not available,  but it's required for this connection.` à la place d’un message
        d’accueil et termine la session. En réponse à `STARTTLS`, le numéro ne paraît qu’avec un réglage de débogage ; sinon, Courier y dit `540`.
    .conflict =
        Le RFC 3207 a `454` pour un TLS hors d’usage pour un temps, et aucun RFC ne connaît 440. Il interdit aussi au serveur que nomme l’enregistrement MX d’un domaine d’exiger STARTTLS pour le courrier local, ce que fait
        `ESMTP_TLS_REQUIRED`, pour chaque connexion.
    .seen =
        Comme première et seule ligne d’un serveur Courier, avant toute commande.
    .action =
        Prévenez le postmaster du serveur destinataire par une autre voie. Aucun réglage du client n’évite ce refus, puisqu’il vient avant la première commande.
    .sending =
        Assurez-vous que la ligne est bien à la place du message d’accueil :

        { $banner }

        Voyez ensuite si le domaine a un autre hôte MX, que votre serveur essaie de lui-même :

        { $mx }

        Ne changez rien d’autre ; la file remet dès que le message d’accueil est de nouveau `220`.
    .receiving =
        Voyez ce que disent les réglages ; aucun courrier n’entre tant que ce n’est pas réparé :

        { $courier-tls }

        Le programme de `COURIERTLS` doit être exécutable, le fichier de `TLS_CERTFILE` doit exister et être lisible par le service ; après un renouvellement, le chemin ou les droits ont pu changer. Sur un MX, mettez
        `ESMTP_TLS_REQUIRED` à `0`, pour qu’un certificat défectueux arrête le chiffrement et non le courrier.
    .send =
        Répondez `454` à `STARTTLS`, et employez `421` à la place d’un message d’accueil.
