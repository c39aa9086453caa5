### Notes sur les couples dont le plus petit code est 521 : comment les distinguer en pratique.

smtp-note-521-550 =
    Essayez un second destinataire sur le même hôte. Si `postmaster` passe, la première réponse concernait une boîte aux lettres ou une règle, et c’est à cela que sert `550`. Un hôte qui veut dire `521` ne vous laisse jamais aller si loin ; il le dit avant que le client ait rien envoyé.

    L’exception vient de Postfix. Un administrateur peut mettre `521` dans une table d’accès parce que Postfix raccroche après, et le numéro vient alors au milieu d’une session, par exemple après `RCPT`. Lisez cela comme un `550` après lequel le serveur raccroche : une politique contre ce client ou cet expéditeur, non un hôte sans courrier.

smtp-note-521-554 =
    Connectez-vous depuis un autre réseau. Un message d’accueil `554` peut devenir `220`, car il concerne votre adresse IP ; un vrai `521` reste, car il concerne la machine. Si la « machine `521` » est un MX d’un domaine très fréquenté, croyez le DNS plutôt que le numéro : postscreen peut être réglé pour accueillir les clients de sa liste de
    refus par `521 5.3.2 Service currently unavailable`, et cela veut dire la même chose que `554`.

    La fin de la session diffère aussi. Après `554`, le serveur doit attendre `QUIT` ; après `521`, il peut disparaître aussitôt. Le RFC 1846 avait déjà remarqué des clients qui prenaient le raccrochage pour une panne de réseau et remettaient le message en file.

smtp-note-521-556 =
    Avec `521`, c’est l’hôte cible lui-même qui dit qu’il ne prend pas de courrier : une connexion a donc eu lieu. Avec `556`, c’est un relais qui le dit pour le domaine, après avoir lu le DNS et sans se connecter. Dans le journal de votre serveur, le premier est à côté de l’hôte du domaine du destinataire, le second à côté de votre propre
    relais ou fournisseur.

    Le RFC 1846 le voyait encore autrement : son exemple est un relais qui répond à `RCPT` par `521 nomail.imag.fr does not accept mail`. Un `521` à cette place veut dire ce que veut dire aujourd’hui `556`, et c’est le titulaire du domaine, non celui du relais, qu’il faut interroger.
