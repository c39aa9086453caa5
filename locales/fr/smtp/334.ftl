smtp-334 = Défi du serveur
    .summary = Ce n’est pas une erreur : le serveur demande au client la partie suivante de son authentification et attend la réponse.
    .meaning =
        Le client a envoyé `AUTH`, et le serveur répond par l’étape suivante de l’échange SASL. Le texte après le code est en Base64 et destiné aux logiciels : pour `LOGIN`, il se décode en une invite comme
        `Username:`, pour les mécanismes à défi-réponse en données d’où se calcule la réponse, et pour `PLAIN` sans réponse initiale il est vide.
    .conflict =
        Le RFC 5321, section 4.2, ne laisse les logiciels agir d’après le texte que pour cinq codes, et 334 n’en est pas. Le RFC 4954 fait du texte de 334 les données mêmes de l’échange. C’est l’extension qui
        l’emporte : un client qui ne décide que d’après le code ne peut pas s’authentifier.
    .seen =
        Dans un journal de débogage ou une capture de paquets, entre `AUTH` et le `235` ou `535` final. Les logiciels de messagerie ne le montrent que si l’échange s’arrête ici.
    .action =
        Il n’y a rien à réparer tant que l’échange se poursuit. Si le journal *se termine* par 334, regardez le client : la ligne suivante devait venir de lui.
    .sender =
        Un logiciel de messagerie qui s’arrête ici n’a pas envoyé de réponse. Saisissez de nouveau le nom d’utilisateur et le mot de passe dans les réglages du serveur sortant. Si cela n’aide pas, choisissez-y une
        autre méthode d’authentification, parmi celles que le serveur liste après `EHLO`.
    .receiving =
        Voyez quelle étape est demandée. Le texte se décode par exemple en `Username:` :

        { $decode }

        Parcourez ensuite l’échange vous-même :

        { $login }
    .client =
        Décodez le texte, répondez par une ligne de Base64 sans retour à la ligne à l’intérieur. Un défi vide est `334` suivi d’une espace ; acceptez-le aussi sans l’espace. Si vous ne pouvez pas répondre, envoyez un
        seul `*` ; le serveur le confirme par `501`. Les lignes peuvent être longues : le RFC 4954 parle de 12288 octets.
    .send =
        Ne l’envoyez qu’à l’intérieur d’`AUTH`, une fois par défi. Ne mettez dans le texte que le défi, sans code d’état étendu.
