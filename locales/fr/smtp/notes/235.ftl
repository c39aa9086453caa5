### Notes sur les couples dont le plus petit code est 235 : comment les distinguer en pratique.

smtp-note-235-250 =
    Le succès d’une authentification est `235`, pas `250`. Un client fait maison qui attend « OK » après le mot de passe s’arrête à `235 2.7.0 Authentication successful` : l’authentification a
    marché, mais le client attend un numéro qui ne vient jamais.

    Dans les journaux, on fait l’erreur inverse. Une ligne `250-AUTH PLAIN LOGIN` après `EHLO` montre seulement que le serveur proposait l’authentification. On la prend pour la preuve que le client
    s’est authentifié, puis on s’étonne de `Relay access denied`. Cherchez `235` entre cette ligne et `MAIL`. S’il manque, le client ne s’est pas authentifié, peut-être faute d’avoir trouvé un mot de
    passe pour ce nom d’hôte.

smtp-note-235-334 =
    Comptez les lignes `334`. `AUTH LOGIN` en amène deux, une pour le nom et une pour le mot de passe, avant la réponse finale. `AUTH PLAIN` avec les données sur la même ligne n’en amène aucune ;
    `AUTH PLAIN` seul en amène une vide, c’est-à-dire les chiffres, une espace et rien d’autre. Un client qui envoie le mot de passe à la première invite de `LOGIN` l’a présenté comme nom
    d’utilisateur, et le journal du serveur peut montrer des noms qui ont échoué.

    Si la session continue après `235`, l’authentification est complète, et une faute ultérieure n’a rien à voir avec Base64. Si la dernière ligne est un `334`, le client devait encore une réponse.

smtp-note-235-535 =
    Le même compte peut recevoir les deux en une minute. Un téléphone avec le nouveau mot de passe reçoit `235` ; un scanner de bureau avec l’ancien reçoit `535 5.7.8` à chaque essai. Comparez donc
    les adresses des clients dans le journal avant de réinitialiser quoi que ce soit : si un appareil entre, le compte et son mot de passe sont bons.

    Dans une même session aussi, un `535` avant le `235` est sans gravité. Le client a essayé un mécanisme, a échoué et en a pris un autre, comme le permet le RFC 4954. Les outils qui bannissent des
    adresses en comptant les échecs ne voient que le `535` ; réglez leur seuil au-dessus d’un seul échec.
