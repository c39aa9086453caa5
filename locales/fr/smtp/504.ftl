smtp-504 = Paramètre non pris en charge
    .summary = La commande marche ici, mais pas avec cet argument ; le client peut en choisir un autre, par exemple un autre mécanisme d’authentification.
    .meaning =
        Le serveur a lu l’argument et ne le prend pas en charge. Dans `AUTH`, c’est un mécanisme qu’il n’a pas, ou qu’il ne permet que dans TLS. Postfix emprunte le numéro pour une politique de site : il refuse les noms d’hôtes et les adresses sans domaine
        complet (`5.5.2`). L’extension de conversion de contenu (RFC 4141) prescrit 504 aux serveurs auxquels manquent ses paramètres.
    .conflict =
        Pour un mécanisme qui demande le chiffrement, le RFC 2554 prescrivait `538` ; le RFC 4954 prescrit 504 et garde l’ancien code pour mémoire. Postfix n’emploie ni l’un ni l’autre : il répond `503` là où `smtpd_tls_auth_only` veut d’abord TLS, et `535` à
        un mécanisme qu’il n’a pas. Pour un domaine incomplet, le RFC 6409 prescrit `554` aux serveurs de soumission, alors que Postfix envoie 504.
    .seen =
        Dans les authentifications par un mécanisme que le serveur n’a pas listé : Exim dit `authentication mechanism not supported`, Gmail `Unrecognized Authentication Type` (`5.7.4`). `Helo command rejected: need fully-qualified hostname` vient de Postfix, et
        ne se montre par défaut qu’après `RCPT TO`. Sendmail envoie 504 à `RET=` là où DSN n’est pas permis (`5.7.0`) et à `HELP` sur un sujet inconnu (`5.3.0`).
    .action =
        Lisez quel argument nomme le texte : un mécanisme d’authentification, un nom d’hôte ou une adresse. Changez cet argument ; la commande elle-même est bonne.
    .sender =
        - Le texte parle de chiffrement ou d’authentification : activez STARTTLS ou TLS pour le courrier sortant.
        - `need fully-qualified address` : le domaine d’une adresse, ce qui suit le `@`, manque ou est incomplet. Complétez-le, ou corrigez votre propre adresse dans les réglages.
    .sending =
        Pour `need fully-qualified hostname`, donnez comme nom que votre serveur envoie après `EHLO` un nom complet comme `mail.example.org`. Exim le prend de `primary_hostname` ou `helo_data`, Postfix de ces réglages :

        { $postfix-helo }
    .receiving =
        Voyez quels mécanismes vous proposez une fois TLS établi ; les clients ne peuvent en employer d’autres :

        { $submission-ehlo }

        Pour laisser passer des noms courts dans Postfix, regardez les règles `reject_non_fqdn_helo_hostname`, `reject_non_fqdn_sender` et `reject_non_fqdn_recipient`.
    .client =
        Prenez un mécanisme de la liste de la dernière réponse à `EHLO`, et commencez TLS avant de demander cette liste. Après 504, essayez le mécanisme suivant. Après `HELP`, omettez l’argument ; après `VRFY` ou `EXPN`, passez-vous de la commande.
    .send =
        Envoyez-le quand la forme est bonne et que la valeur n’est pas prise en charge. Une mauvaise forme est `501`, un paramètre inconnu de `MAIL` ou `RCPT` est `555`, et un mécanisme trop faible pour cet utilisateur est `534`.
