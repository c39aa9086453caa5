### Notes sur les couples dont le plus petit code est 421 : comment les distinguer en pratique.

smtp-note-421-432 =
    Quand un client ouvre une connexion de trop, le numéro dépend du serveur. Beaucoup le renvoient par `421 4.7.0 mail.example.com Error: too many connections from 192.0.2.25` ; Exchange Online le laisse entrer et répond plus tard
    `432 4.3.2 Concurrent connections limit exceeded`. Le remède est le même : moins à la fois.

    Ne lisez pas ce `432` comme un problème de mot de passe, bien que son nom dans le RFC le dise. C’est le code étendu qui tranche : `4.7.12` concerne le compte et ne passe pas de lui-même, `4.3.2` concerne la charge et passe. Les
    imprimantes et les scripts sans file propre perdent le message à `432`, car personne ne le répète pour eux ; donnez-leur un relais local.

smtp-note-421-440 =
    Seul diffère le texte du message d’accueil : `440 TLS not available` vient à la place de `220`, et seul Courier l’envoie. Un `421` peut se trouver à la même place, et votre file fait la même chose des deux. Mais un `421` à l’accueil
    disparaît d’ordinaire quand la charge baisse ou qu’une limite est remise à zéro, alors que `440` reste jusqu’à ce qu’un administrateur répare un fichier de certificat.

    Après une heure de `421`, attendez donc encore ; après une heure de `440`, appelez quelqu’un. N’écrivez pas par courrier, car aucun n’entre. Soupçonnez d’abord un certificat renouvelé : un nouveau fichier que le serveur n’a pas le droit de
    lire produit cette ligne d’une minute à l’autre.

smtp-note-421-442 =
    Si le journal cite une phrase avec un nom d’hôte, comme `421 mail.example.com Service shutting down and closing transmission channel`, l’autre serveur a mis fin à la session exprès. S’il montre `442` ou « connection dropped », la
    connexion s’est rompue, et votre propre logiciel a inscrit le numéro.

    « Le serveur était occupé » ne convient qu’au premier. Pour le second, vérifiez routeurs, MTU et inspection d’un pare-feu. Une différence encore : après `421`, vous savez ce qui a été confirmé, puisque vous avez lu chaque réponse avant
    lui. Après une rupture au point final, vous ne le savez pas, et la tentative suivante peut créer un doublon.

smtp-note-421-450 =
    `421` renvoie la session, `450` une adresse. Le greylisting montre la différence, car le RFC 6647 permet les deux : un serveur qui refuse le client dit `421` et raccroche, celui qui applique le greylisting à `RCPT` dit `450` et continue
    d’écouter. Un serveur qui juge chaque destinataire à part peut accepter les autres du même message dans la même seconde.

    Changez le réglage qui convient au code. Moins de connexions guérissent `421 4.7.0 … too many connections` ; elles ne font rien contre un `450` dû à votre DNS inverse. Et un client ne doit pas fermer à `450` : s’il abandonne la session
    pour une boîte aux lettres, il retarde toutes les autres sans raison.

smtp-note-421-451 =
    Dans les deux cas, la file attend ; ce qui diffère est la question à poser. `451 4.3.0 Temporary lookup failure` dit que quelque chose s’est cassé sur le serveur pendant qu’il traitait votre commande : demandez donc à son administrateur ce
    qu’il en est des tables et des filtres. `421` dit que le serveur met fin à la session, et la cause peut aussi bien être de votre côté : trop de sessions, un trop long silence, une mauvaise réputation.

    Prudence avec un `451` dans un journal : quand une connexion se rompt sans réponse, certains logiciels écrivent eux-mêmes ce numéro, comme le suggère le RFC 5321. Si l’autre administrateur n’en a jamais envoyé, cherchez une ligne plus haut
    la connexion perdue.

smtp-note-421-521 =
    Les deux peuvent être là où devrait être `220`, et les deux terminent la session, mais `421` vous invite à revenir et `521` non. Essayez le même hôte depuis un autre réseau : une machine sans service de courrier répond `521` à tous ; une
    machine occupée laisse entrer certains clients.

    Postfix raccroche après l’un ou l’autre numéro, si bien que des administrateurs mettent `521` dans des règles d’accès pour se défaire d’un client. Un `521` au milieu d’une session n’est donc pas un hôte sans service de courrier, mais une
    règle de quelqu’un contre vous, ou la réponse à un `BDAT` qui n’était pas proposé. Le STRESS_README de Postfix recommande exactement cela, et met en garde contre `421` : un vrai serveur de courrier revient sans cesse jusqu’à ce que sa file
    renonce.

smtp-note-421-554 =
    À l’accueil, les deux se ressemblent, et c’est le premier chiffre qui tranche. Après `421 Too many concurrent SMTP connections; please try again later.`, le courrier retourne dans la file et attend la tentative suivante. Après
    `554 No SMTP service here`, il revient à l’expéditeur, et quelqu’un doit trouver l’entrée de liste de blocage qui est derrière.

    Ne prenez pourtant pas chaque `421` pour une surcharge. Le `421 4.7.0 [TSS04]` de Yahoo parle de volume et de plaintes, comme le ferait un `554 5.7.1`, mais permet une autre tentative. Un nombre croissant de `421` d’un fournisseur vous dit
    quelque chose de vos propres envois ; corrigez-les pendant que votre courrier n’est que retardé.
