### Notes sur les couples dont le plus petit code est 440 : comment les distinguer en pratique.

smtp-note-440-454 =
    C’est la place de la ligne qui les distingue. `440` est la toute première ligne de la connexion, avant que quiconque ait envoyé `EHLO` ; `454 4.7.0 TLS not available due to local problem` répond à un `STARTTLS` que le client vient d’envoyer.

    Cela décide de ce que peut faire le serveur émetteur. Après `454`, la session continue, et un client dont la politique le permet envoie le courrier en clair dans la même seconde. Après `440`, la session est finie : passer le niveau TLS de Postfix de
    `encrypt` à `may` n’a donc aucun effet. Même pour un hôte qui a vraiment répondu `454`, changez le niveau pour cet hôte seul, dans `smtp_tls_policy_maps`, et non pour tout le courrier.

smtp-note-440-540 =
    Les deux lignes viennent de Courier et disent `TLS not available` : une recherche dans le journal les trouve donc ensemble. Lisez jusqu’au bout : seul le `440` continue par `but it's required for this connection.` Ce serveur veut TLS et ne le peut
    pas ; celui qui dit `540` peut s’en passer et se l’est vu demander quand même.

    La réparation diffère. Pour `440`, quelqu’un a renouvelé un certificat et l’a laissé illisible, ou a déplacé le programme `couriertls`. Pour `540`, regardez le client : il a envoyé `STARTTLS` alors qu’`EHLO` ne l’avait pas proposé, ou trop tard, après
    `MAIL` ou `RSET`. Un `540 5.7.1 ... recipient address rejected: Inactive` vient de Rambler et concerne une boîte aux lettres.
