### Notes sur les couples dont le plus petit code est 401 : comment les distinguer en pratique.

smtp-note-401-501 =
    Au premier chiffre près, les lignes sont identiques : `501 5.1.3 Bad recipient address syntax` et `401 4.1.3 Bad recipient address syntax`. Un Postfix où `soft_bounce` est activé a changé l’une en l’autre. On ne connaît rien d’autre qui
    envoie `401`.

    Le changement a des suites. Une boutique en ligne qui transmet `user@example.com,other@example.com` comme une seule adresse apprend la faute aussitôt par `501` ; par `401`, elle n’apprend rien, car son programme d’envoi réessaie pendant
    des jours. Si vous recevez `401`, corrigez l’adresse comme si c’était `501`, et dites au postmaster que le réglage est resté activé. D’autres réponses de ce serveur sont aussi adoucies : un `454` de lui peut être un refus définitif.

smtp-note-401-553 =
    `401` concerne la forme : l’adresse ne peut pas être analysée, comme `<user@example.com` sans chevron fermant. `553` peut aussi concerner la forme, mais le plus souvent le nom est lisible et non permis, comme dans
    `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user user@example.com`.

    Lisez donc le code étendu. Avec `4.1.3` ou `4.1.7`, corrigez l’adresse ; avec `5.7.1`, vérifiez les réglages du compte. Le moment diffère aussi : `553` atteint l’expéditeur aussitôt, alors que `401` reste dans une file. Là où
    `soft_bounce` est activé, un `553` part comme `453` : les deux peuvent donc venir du même serveur mal configuré.
