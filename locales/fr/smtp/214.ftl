smtp-214 = Message d’aide
    .summary = Le serveur répond à une demande d’aide par un texte destiné aux personnes ; rien n’est accepté ni refusé.
    .meaning =
        Le texte dit comment utiliser le serveur ou, si `HELP` avait une commande pour argument, ce que fait cette commande. Une commande listée ici n’est pas forcément ouverte à
        ce client : Postfix liste tout ce qu’il sait faire, même ce que la configuration désactive. Ce que la session peut vraiment employer se trouve dans la réponse à `EHLO`.
    .conflict =
        Le RFC 5321 donne à `HELP` deux réponses de succès, `211` et 214. Haraka et aiosmtpd disent plutôt `250`, Haraka avec les mots `Not implemented`. D’après le premier
        chiffre, toutes sont un succès.
    .seen =
        Quand quelqu’un tape `HELP` à la main, ou qu’un scanner l’envoie. Postfix et Exim affichent leurs commandes ; OpenSMTPD affiche où signaler les bogues.
    .action =
        Lisez, puis continuez. Pour savoir quelles extensions le serveur vous propose, regardez sa réponse à `EHLO` :

        { $ehlo }
    .client =
        Un programme qui trouve 214 dans son journal a envoyé une ligne qui commence par `HELP`. Veillez à ce qu’aucun texte de message ne parte comme commande : n’envoyez le
        texte qu’après `354`.
    .send =
        Acceptez `HELP` au moins sans argument, comme le demande le RFC 5321. Pour un argument dont vous n’avez pas de texte, dites `504`. Taisez le numéro de version si votre
        message d’accueil le cache.
