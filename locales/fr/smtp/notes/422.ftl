### Notes sur les couples dont le plus petit code est 422 : comment les distinguer en pratique.

smtp-note-422-431 =
    Des listes sur le web expliquent les deux par « plus de place », l’un pour la boîte aux lettres, l’autre pour le serveur. En session, ils veulent dire autre chose. `431 Mail system full.` vient de Courier et parle vraiment d’un disque ;
    `422 License Expired` vient d’un Barracuda et n’a rien à voir avec la place. On ne connaît personne qui envoie `422` pour un quota.

    Ne demandez donc pas à un destinataire de faire le ménage à cause d’un simple `422`. Lisez d’abord les mots. Avec `431 Too many recipients.`, le disque n’est pas la cause non plus : divisez le message. Si vous n’avez qu’un numéro d’un rapport
    sans texte, demandez à l’administrateur du serveur émetteur la ligne complète du journal.

smtp-note-422-432 =
    Le registre de l’IANA cite les deux à côté de `X.7.12`, mais seul `432` a un RFC derrière lui. Si un serveur répond `432 4.7.12 A password transition is needed` à `AUTH`, authentifiez-vous une fois par `PLAIN` sous TLS. S’il y répond `422`,
    faites de même, mais parlez du RFC 4954 à son auteur.

    À d’autres étapes, les deux n’ont rien en commun. `422 License Expired` dure jusqu’à ce que quelqu’un paie la licence, `432 4.3.2` jusqu’à ce que des connexions se ferment. Des listes ajoutent un troisième sens, une boîte pleine pour `422`
    et une file arrêtée pour `432` ; ce sont deux codes étendus qui ont perdu leurs points. Regardez d’abord l’étape, puis les mots.

smtp-note-422-452 =
    Une boîte aux lettres pleine, correctement annoncée, se lit `452 4.2.2 The email account that you tried to reach is over quota`. Sans le `452` et les points, elle devient l’erreur `422` de bien des pages d’aide. Quand un utilisateur signale
    `422`, demandez donc la ligne entière ; un `452` ou un `552` se trouve peut-être devant.

    Si la ligne commence vraiment par `422`, ne commencez pas par les quotas. C’est le texte qui tranche, et le seul texte attesté, `License Expired`, concerne le filtre devant la boîte aux lettres. Les deux réponses peuvent être retentées. Mais
    le destinataire peut faire de la place en quelques minutes, alors qu’une licence doit être renouvelée par qui la paie.

smtp-note-422-552 =
    Le conseil « boîte pleine, contactez le destinataire » figure dans bien des listes pour les deux codes. Pour `552 5.2.2`, il est juste ; l’avis de non-remise est final, et la personne doit l’apprendre par une autre voie. Pour `422`, c’est une
    supposition, car on ne connaît aucun serveur qui l’emploie ainsi, et votre système de courrier essaie encore.

    Vérifiez deux choses. D’abord, le message a-t-il été abandonné ? Un numéro qui commence par 4 dans un avis final veut dire que les tentatives sont épuisées ; c’est alors le texte de la dernière qui compte. Ensuite, quelle était sa taille ?
    `552 5.3.4` refuse pour la taille, ce qu’aucune lecture de `422` ne couvre. Un message plus petit passe aussitôt.
