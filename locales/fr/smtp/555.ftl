smtp-555 = Paramètre non reconnu
    .summary = Le serveur ne connaît pas ou ne peut pas exécuter un paramètre de `MAIL FROM` ou `RCPT TO` : le client doit l’omettre.
    .meaning =
        L’adresse peut être bonne ; l’ennui est dans ce qui la suit, comme `SIZE=…`, `BODY=…` ou `NOTIFY=…`. Un paramètre connu qui ne peut pas être satisfait à ce moment reçoit `455`, un paramètre à valeur mal formée `501`.
    .conflict =
        Le code est aussi ancien que les extensions de SMTP (RFC 1425), mais la liste du RFC 2821 ne l’a pas ; un logiciel écrit d’après cette liste peut le prendre pour un 5yz général. Gmail l’envoie aussi avec `5.5.2` pour une *adresse* mal formée, ce que le RFC 5321 ne prévoit pas.
    .seen =
        Postfix envoie `555 5.5.4 Unsupported option: …`. Gmail envoie `555 5.5.2 Syntax error` quand l’adresse elle-même est mal formée, par exemple avec un nom affiché, un retour à la ligne ou deux paires de chevrons.
    .action =
        Prenez la commande exacte dans le journal. Si un paramètre suit l’adresse, c’est lui que le serveur refuse ; sinon, regardez la forme de l’adresse.
    .sender =
        Mettez à jour le logiciel de messagerie, ou signalez la faute à son éditeur : vous ne pouvez pas changer cette commande à la main. Si l’adresse a été collée, retapez-la, sans nom, guillemets ni retour à la ligne.
    .sending =
        Comparez chaque paramètre aux mots-clés que le serveur vous propose :

        { $ehlo }

        S’ils sont proposés et refusés, un relais ou un pare-feu entre les deux a peut-être modifié la liste ; testez sans lui. Postfix peut ignorer un mot-clé de cet hôte par `smtp_discard_ehlo_keyword_address_maps`.
    .receiving =
        Voyez si quelque chose devant votre serveur annonce une extension que le serveur n’a pas. Ce que vous ne pouvez pas exécuter, ne l’annoncez pas ; Postfix cache des mots-clés par `smtpd_discard_ehlo_keywords`.

        { $ehlo }
    .client =
        N’employez que des paramètres dont le mot-clé est dans la dernière réponse à `EHLO` ; après un repli sur `HELO`, aucun. Répétez ensuite la commande sans celui qui a été refusé. Un message qui ne peut pas s’en passer, comme un message aux adresses hors ASCII avec `SMTPUTF8`, retourne à son
        expéditeur.
    .send =
        Envoyez-le avec `5.5.4` pour des paramètres que vous n’avez pas annoncés ou que vous n’honorerez jamais. Prenez `501` pour une mauvaise valeur, et ce que l’extension elle-même prescrit pour son paramètre.
