smtp-451 = Erreur locale de traitement
    .summary = Quelque chose s’est mal passé dans le serveur destinataire ; le message reste au serveur émetteur, qui réessaie.
    .meaning =
        « Locale » désigne le serveur qui répond : une recherche DNS a dépassé son délai, un filtre ou une base de données était hors d’atteinte, une écriture a échoué. En ce sens, ni l’adresse ni le message n’est en faute. Un client dont la
        connexion se rompt au milieu d’une transaction doit agir comme s’il avait reçu 451 ; un rapport peut donc montrer le numéro bien qu’aucun serveur ne l’ait envoyé.
    .conflict =
        Pour le greylisting, le RFC 6647 ne trouve raisonnables que `450` et `421` ; la valeur par défaut d’Exim est 451. Pour trop de destinataires, le RFC 5321 exige `452`, alors que l’IANA liste 451 à côté de `X.5.3`, et qu’OpenSMTPD et Dovecot
        envoient `451 4.5.3`. Un 451 peut donc être de la simple politique.
    .seen =
        Exim répond 451 quand une de ses règles d’accès diffère sans nommer d’autre code ; son greylisting paraît donc ici aussi. Postfix l’envoie avec `4.3.0` quand une recherche de table échoue et avec `4.3.5` quand sa configuration est fausse ou
        qu’un service de politique ne répond pas, Sendmail avec `4.1.8` quand il ne peut pas chercher le domaine de l’expéditeur. Un serveur de soumission l’envoie avec `4.4.1` quand il ne peut pas joindre le serveur IMAP auquel renvoie `BURL`.
    .action =
        Laissez le message dans la file, et n’agissez que s’il y est encore après quelques heures. Comparez alors : si tout le courrier vers ce serveur attend, l’ennui est de son côté ; si seul le vôtre attend, il tient à votre domaine ou à votre
        adresse IP.
    .sender =
        Tant que l’avis ne signale qu’un retard, ne renvoyez pas le message : il est encore en route, et le destinataire en aurait deux. Si le retard dépasse un jour, ou que l’avis dit `Action: failed`, prévenez le destinataire par une autre voie,
        avec le texte complet, pour que son administrateur en entende parler.
    .sending =
        Voyez quelles destinations attendent, et avec quel texte :

        { $postfix-queue }

        - `4.7.24`, ou `4.4.3` avec SPF dans son texte : l’autre côté ne peut pas évaluer votre enregistrement SPF. Regardez-le : { $txt }
        - L’enregistrement est juste, ou le code est `4.1.8` : interrogez tour à tour chacun de vos serveurs de noms. Leurs noms : { $ns }
        - `4.7.1` : de la politique, comme le greylisting ; le texte dit laquelle.
        - Tout le courrier vers ce serveur attend : donnez à son postmaster la ligne complète et l’heure, par une voie qui ne passe pas par ce serveur.
    .receiving =
        Regardez votre journal à cette seconde ; la réponse ne nomme pas forcément la cause.

        - `Temporary lookup failure` de Postfix : une table ne répond pas. Interrogez-la vous-même : { $postfix-lookup }
        - `queue file write error` de Postfix : voyez si le disque est plein : { $disk }
        - `Server configuration problem` de Postfix : un service de politique, tel qu’un greylisting, ne répond pas.
        - `Server configuration error` de Postfix : rien n’avance tant que vous ne corrigez pas la configuration : { $postfix-settings }
        - Exim : rejouez la session avec l’adresse du client ; Exim affiche ce que décide chaque règle : { $exim-session }
    .client =
        Après 451 ou une connexion rompue, gardez chaque destinataire sans réponse finale. Dans un logiciel de messagerie, montrez que le message attend, non qu’il a échoué.
    .send =
        Envoyez-le pour des ennuis à vous qui passeront : une recherche au délai dépassé, un scanner arrêté, un contrôle SPF terminé par une erreur temporaire. Le greylisting appartient à `450` ou `421`, le manque d’espace à `452`.
    .search = erreur temporaire, réessayez plus tard, greylisting, liste grise, temporary error, try again later, greylisted
