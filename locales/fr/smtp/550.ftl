smtp-550 = Boîte aux lettres indisponible
    .summary = Le serveur refuse ce destinataire, cet expéditeur ou ce message : la boîte aux lettres n’existe pas, la permission manque ou une politique l’interdit.
    .meaning =
        Trois sortes de refus partagent le numéro : le destinataire n’existe pas ou est désactivé (`5.1.1`, `5.2.1`), le client ne peut pas relayer ou employer cet expéditeur (`5.7.1`), ou une politique n’a pas été satisfaite : SPF, DKIM, DMARC ou DNS inverse (`5.7.20` à `5.7.26`), contenu,
        réputation. Seuls le code étendu et le texte les distinguent : le numéro seul ne prouve pas qu’une adresse est morte.
    .conflict =
        Deux codes étendus s’emploient de deux façons. `5.1.10` veut dire, pour l’IANA et le RFC 7505, un domaine de destinataire qui ne prend pas de courrier, ce qui est un cas pour `556` ; Exchange Online l’emploie pour un destinataire qu’il ne trouve pas. `5.6.9` est à côté de 550 dans le
        tableau de l’IANA et à côté de `554` dans la section 3.5 du RFC 6531.
    .seen =
        Après `RCPT` pour un destinataire inconnu ou un relayage refusé (OpenSMTPD appelle les deux `Invalid recipient`), de Postfix et d’Exim aussi pour l’expéditeur ou le client, et après la fin du message pour son contenu ou un contrôle manqué. Après `EHLO` ou `MAIL`, il vise le client ou
        l’expéditeur ; après `VRFY` et `EXPN`, le nom demandé ou, dans l’`Administrative prohibition` d’Exim, la commande.
    .action =
        Lisez le code étendu et les mots qui le suivent. Les deux premiers nombres du code étendu sont le guide : `5.1` et `5.2` parlent du destinataire (de l’expéditeur là où le texte dit `Sender address rejected`), `5.7` de permission ou de politique.
    .sender =
        - `5.1.1`, ou `5.1.10` d’Exchange Online : vérifiez l’orthographe, et demandez à la personne son adresse actuelle.
        - `5.7.1` avec « relay » : réglez votre programme sur le serveur de soumission de votre propre fournisseur, et faites-le s’authentifier.
        - SPF, DMARC, une liste de blocage ou la réputation : passez tout l’avis de non-remise à l’administrateur de votre domaine.
    .sending =
        - `5.7.20` : pas de signature DKIM valide ; voyez si sa clé est publiée : { $dkim }
        - `5.7.21`, `5.7.22` : une signature valide n’a pas été acceptée ; pour `5.7.22`, signez avec le domaine du champ `From`.
        - `5.7.23`, `5.7.24` : l’enregistrement SPF doit être juste et nommer le serveur qui envoie vraiment : { $txt }
        - `5.7.26` : plusieurs contrôles ont échoué ; voyez quelle politique DMARC publie le domaine du champ `From` : { $dmarc }
        - `5.7.25` : il faut à l’adresse IP un enregistrement PTR dont le nom ramène à elle : { $ptr }
        - Une liste de blocage : supprimez d’abord la cause, puis demandez à être retiré : { $dnsbl }
    .receiving =
        Si le courrier est souhaité, répétez la tentative de l’extérieur, et prenez la règle dans votre journal :

        { $rcpt }

        - `Relay access denied` pour un domaine à vous : ajoutez le domaine à ceux que vous acceptez : { $postfix-domains }
        - Un destinataire existant est inconnu : interrogez la table qui devrait le connaître : { $postfix-lookup }
    .client =
        Mettez la réponse entière dans l’avis de non-remise, dans le champ `Diagnostic-Code`. Ne supprimez une adresse que si le code étendu parle de l’adresse ; après un refus de politique, le message suivant peut passer.
    .send =
        Envoyez-le pour un destinataire inconnu, pour un relayage refusé et pour une politique, toujours avec un code étendu et un texte qui nomme la raison. Si l’obstacle passera de lui-même, envoyez `450` ; pour une adresse de forme inacceptable, `553`.
    .search = utilisateur inconnu, destinataire introuvable, adresse inexistante, bloqué, liste de blocage, user unknown, no such user, recipient not found, bounced
