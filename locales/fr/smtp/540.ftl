smtp-540 = Destinataire inactif, ou pas de TLS
    .summary = Chez Rambler, le destinataire est inactif ou bloqué ; chez Courier, TLS n’est pas configuré : le texte montre lequel des deux est à corriger.
    .meaning =
        Rambler, un fournisseur de courrier russe, refuse un tel destinataire par `540 5.7.1`. Courier emploie le numéro autrement : il répond `540 TLS not available` quand un client envoie `STARTTLS` à un serveur sans TLS. Les chiffres de `5.4.0`, une faute de routage non précisée, n’expliquent
        ni l’un ni l’autre.
    .seen =
        Après `RCPT` pour une adresse chez Rambler, comme `540 5.7.1 … recipient address rejected: Inactive`. Après `STARTTLS`, de Courier.
    .action =
        Voyez à quelle commande il répond : après `RCPT`, la boîte aux lettres est visée ; après `STARTTLS`, le TLS manquant du serveur.
    .sender =
        Joignez la personne autrement, car la boîte aux lettres chez Rambler ne prend pas de courrier maintenant. Retirez l’adresse des listes de diffusion jusqu’à ce que son titulaire la confirme.
    .sending =
        S’il est venu après `STARTTLS`, voyez si le serveur propose cette commande :

        { $ehlo }

        Sans TLS, c’est votre politique qui décide : remettre en clair, ou abandonner le message.
    .receiving =
        Sur Courier, voyez que `TLS_CERTFILE` nomme un certificat que le serveur peut lire, et `COURIERTLS` un programme qu’il peut lancer ; si l’un manque, il n’a pas de TLS. Puis testez :

        { $starttls }
    .client =
        N’envoyez `STARTTLS` que si la réponse à `EHLO` le liste. Après ce refus, la connexion n’est toujours pas chiffrée : n’envoyez pas de mot de passe.
    .send =
        Pour une boîte aux lettres désactivée, envoyez `550` avec `5.2.1`. Pour un `STARTTLS` que le serveur ne propose pas, envoyez `502` avec `5.5.1` ; si TLS ne fait défaut que pour le moment, `454` avec `4.7.0`.
