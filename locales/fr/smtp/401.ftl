smtp-401 = Erreur de syntaxe rendue temporaire
    .summary = Un refus pour mauvaise syntaxe, rebaptisé temporaire par le serveur ; le serveur émetteur continue d’essayer, alors que seule une correction aide.
    .meaning =
        Le numéro est un `501` rebaptisé : Postfix avec `soft_bounce = yes` change en 4 le premier chiffre de toute réponse 5yz et de son code étendu ; ainsi `501 5.1.3 Bad recipient address syntax` part comme
        `401 4.1.3`. La faute reste la même : une adresse ou un argument qui enfreint la grammaire. Le numéro n’a rien à voir avec l’`Unauthorized` de HTTP ni avec une authentification.
    .conflict =
        D’après le RFC 5321, section 4.2.1, une réponse 4yz convient à une commande qui peut réussir si on la répète telle quelle. Une mauvaise syntaxe ne le peut jamais. La documentation de Postfix appelle `soft_bounce` un
        filet de sécurité et dit que ce n’est pas un remède. Lisez donc 401 comme le `501` qu’il remplace.
    .seen =
        À `RCPT` ou `MAIL` avec une adresse mal formée, et partout où un tel Postfix répondrait sinon `501`. Let’s Encrypt a rencontré `401 4.1.3` en production, du seul serveur par lequel passent ses envois.
    .action =
        Vérifiez caractère par caractère l’adresse ou l’argument refusé, et corrigez-le.
    .sender =
        Cherchez une espace ou une virgule de trop, un `>` manquant, rien après le `@`. Corrigez l’adresse et renvoyez. Le premier exemplaire reste dans la file de votre serveur et revient des jours plus tard en avis de
        non-remise ; ignorez-le alors.
    .sending =
        Trouvez le message et l’adresse refusée :

        { $postfix-queue }

        Retirez cette entrée de la file et prévenez son expéditeur ; sinon, tous deux attendent la fin de la durée de vie de la file, cinq jours dans Postfix.
    .receiving =
        Voyez si le réglage est resté activé :

        { $postfix-soft-bounce }

        Si oui, mettez `soft_bounce = no` et rechargez. Auparavant, cherchez dans le journal d’autres réponses qui étaient en fait définitives : avec ce réglage, `450` peut être un `550`, et `454` un `554`.
    .client =
        Traitez 401 avec `4.1.3` ou `4.1.7` comme une mauvaise adresse et signalez-le aussitôt. Pour tout autre 4yz, tenez-vous-en au premier chiffre et réessayez.
    .send =
        Ne l’envoyez jamais exprès : `501` est le code de la mauvaise syntaxe, et `553` celui d’une adresse qui n’est pas permise.
