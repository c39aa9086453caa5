smtp-517 = Expéditeur refusé
    .summary = Courier refuse l’expéditeur de l’enveloppe ou l’hôte émetteur ; il faut mettre en ordre l’adresse de l’expéditeur ou ses enregistrements DNS.
    .meaning =
        Courier emploie ce numéro pour toute objection à un expéditeur ; une adresse mal formée, qui serait `5.1.7`, n’en est qu’un cas. Il envoie aussi 517 quand l’expéditeur, ou un serveur de courrier de son domaine, est sur la liste de blocage de Courier, quand le
        domaine n’existe pas ou a des enregistrements MX cassés, quand le nom après `EHLO` n’existe pas ou ne correspond pas à l’adresse IP, ou quand SPF échoue. Le texte nomme le cas. Son pendant temporaire est `417`, employé quand le DNS n’a pas répondu.
    .conflict =
        Le RFC 5321 (section 4.1.4) interdit de refuser un message parce que le nom après `EHLO` ne correspond pas à l’adresse IP du client. Courier offre exactement ce contrôle par `BOFHCHECKHELO` ; les sites qui l’activent envoient 517 à l’encontre du RFC.
    .seen =
        De Courier après `MAIL FROM` ; là où il vérifie aussi SPF pour l’en-tête `From`, après la fin du message. Chacun de ces contrôles est un réglage du site destinataire.
    .action =
        Lisez le texte. `Sender rejected` et `Syntax error.` concernent l’adresse de l’expéditeur ; tous les autres textes, un domaine, son DNS ou un serveur. Aucun ne concerne le destinataire.
    .sender =
        - `Sender rejected` : votre adresse ou son domaine y est bloqué ; écrivez au postmaster de ce site depuis une autre adresse.
        - `Sender rejected` avec `can be accepted only from` : envoyez par les serveurs du fournisseur dont vous employez l’adresse.
        - Tout autre texte : donnez l’avis de non-remise à qui gère votre courrier.
    .sending =
        - `Domain does not exist` : le domaine de l’expéditeur a un MX nul, ou aucun enregistrement qui mène à un serveur ; corrigez l’adresse ou le DNS : { $mx }
        - `MX records … violate section 3.3.9 of RFC 1035` : un enregistrement MX contient une adresse IP ; mettez-y un nom d’hôte.
        - `HELO … does not match` ou `does not exist` : faites que le nom après `EHLO` mène à l’adresse IP émettrice : { $a }
        - `SPF fail` ou `SPF softfail` : listez l’hôte émetteur dans l’enregistrement SPF, ou envoyez par un hôte listé : { $txt }
    .receiving =
        Les règles sont dans le fichier `bofh` de Courier : `badfrom`, `badmx` et les lignes `opt BOFHSPF…`. Gardez `none`, `neutral`, `softfail` et `unknown` parmi les résultats SPF acceptés, comme le conseille le manuel de Courier. `BOFHCHECKHELO=2` rend temporaire le
        refus dû à `EHLO` ; `0` désactive le contrôle.
    .send =
        Envoyez plutôt un code de la norme : `550` avec `5.7.23` pour SPF, avec `5.1.8` pour un domaine d’expéditeur qui n’existe pas, avec `5.7.1` pour une liste de blocage ; `501` avec `5.1.7` pour une mauvaise syntaxe.
    .search = échec SPF, expéditeur bloqué, SPF fail, sender policy
