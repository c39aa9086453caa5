smtp-471 = Ennui d’un filtre local
    .summary = Ce n’est pas un code SMTP : des listes accusent le filtre antispam du propre serveur de l’expéditeur ; cherchez la vraie réponse dans le journal de ce serveur.
    .meaning =
        Ce ne peut pas être une réponse : la grammaire de SMTP ne permet pas de deuxième chiffre au-dessus de 5. Les listes qui l’ont l’appellent « une erreur de votre serveur de courrier », souvent due au filtre antispam local. `4.7.1` sans ses points
        l’expliquerait mieux : ce code étendu dit que la politique ne laisse pas passer le message pour l’instant.
    .seen =
        Dans les tableaux de codes de non-remise de services d’envoi et d’analyseurs de journaux, comme vtiger et Malcolm.
    .action =
        Trouvez la ligne d’origine dans le journal du serveur émetteur ; le vrai code y est, par exemple `450` ou `451` suivi de `4.7.1`. Agissez d’après ce code.
    .sender =
        Cherchez dans l’avis de non-remise la ligne `Diagnostic-Code` ; elle garde la vraie réponse. S’il n’y en a pas, donnez l’heure d’envoi et les deux adresses à qui gère votre serveur. Ne rayez pas le destinataire de votre liste : rien de définitif
        n’a été dit.
    .sending =
        Voyez ce que la file donne comme raison pour ce message :

        { $postfix-queue }

        - La ligne vient d’un autre serveur et parle de greylisting : la tentative suivante passe.
        - La ligne vient de votre propre serveur : son filtre sortant a retenu le message. Regardez le journal du filtre, et voyez que le filtre tourne.
        - Il n’y a pas de telle ligne : le programme qui montre 471 a tiré le numéro d’autre chose. Demandez à son éditeur.
    .client =
        Si votre programme montre des numéros à lui, gardez à côté la ligne du serveur, et classez d’après le premier chiffre de cette ligne.
    .send =
        Aucun serveur ne devrait l’envoyer. Un filtre qui n’a pas répondu est `451` avec `4.7.1`, le greylisting est `450`, et un message refusé pour son contenu est `550` avec `5.7.1`.
