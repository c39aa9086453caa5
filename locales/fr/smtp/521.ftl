smtp-521 = L’hôte n’accepte pas de courrier
    .summary = Cet hôte ne prend de courrier de personne : le message est allé à la mauvaise machine, et quelqu’un doit chercher pourquoi.
    .meaning =
        Au sens de la norme, il vient d’un petit serveur factice sur une machine sans service de courrier. Sans lui, les clients iraient au bout de leur délai et garderaient le message des jours en file. Le numéro ne juge ni votre adresse IP, ni votre expéditeur, ni un
        destinataire ; ce serait `554` ou `550`. Certains sites l’emploient contre la norme pour « refusé, et je raccroche » ; le texte parle alors d’une politique.
    .conflict =
        Le RFC 1846, l’expérience de 1995, laissait un relais répondre 521 à `RCPT` pour un hôte sans courrier. Le RFC 7504 réserve le code au message d’accueil et donne ce cas à `556`. Dans une session commencée par `220`, un 521 vient donc d’un vieux logiciel, signifie une
        politique ou, de Postfix, répond à un `BDAT` qui n’était pas proposé.
    .seen =
        Comme toute première ligne, à la place de `220`. Postfix raccroche après toute réponse de ce numéro, et son postscreen, là où une action vaut `drop`, envoie `521 5.3.2 Service currently unavailable` aux clients de sa propre liste de refus, `521 5.7.1` à ceux d’une
        DNSBL, `521 5.7.0` à ceux qui parlent HTTP et `521 5.5.1 Protocol error` à ceux qui parlent trop tôt. AOL employait `521 5.2.1` pour du courrier qu’il refusait.
    .action =
        Cherchez quel hôte a été interrogé, et ce que dit le texte. S’il parle d’une politique, d’une liste de blocage ou de DMARC, traitez-le comme `554` : supprimez la cause, puis demandez à l’administrateur du serveur destinataire.
    .sender =
        Vérifiez ce qui suit le `@`. Si cela nomme un serveur web, comme dans `user@www.example.com`, votre courrier est allé à une machine sans service de courrier ; ôtez le `www.`
    .sending =
        Comparez l’hôte de votre journal aux enregistrements MX du domaine du destinataire :

        { $mx }

        - Il n’en est pas : une route fixe ou un enregistrement MX manquant y a mené votre serveur. Corrigez la route, ou prévenez le propriétaire du domaine.
        - Il en est : un autre hôte MX prend peut-être le courrier. Prévenez le propriétaire ; le RFC 1846 interdit de lister un tel hôte.
    .receiving =
        Voyez de l’extérieur ce que dit votre hôte :

        { $banner }

        S’il ne doit pas recevoir de courrier, retirez-le de tous les enregistrements MX ; un domaine qui n’en veut pas publie un MX nul (RFC 7505). Si vous refusez certains clients par 521 dans une table d’accès, Postfix coupe leur connexion.
    .client =
        Comme message d’accueil : essayez le prochain hôte MX du domaine, ou renvoyez le courrier. Partout ailleurs : renvoyez-le. Attendez-vous à ce que la connexion se ferme, et ne prenez pas cela pour une panne de réseau à retenter.
    .send =
        Envoyez-le comme message d’accueil d’un hôte qui ne prend jamais de courrier ; répondez ensuite de même à toute commande sauf `QUIT`, ou fermez. Pour renvoyer certains clients, expéditeurs ou destinataires, envoyez `554` ou `550`. Un serveur de soumission ne doit pas
        l’employer.
