smtp-510 = Mauvaise adresse, ou non abonné
    .summary = Groups.io refuse le courrier adressé à un groupe par un expéditeur non membre ; dans des listes sur le web, le numéro désigne une mauvaise adresse.
    .meaning =
        Groups.io dit `510 5.1.1 Your email address, …, is not subscribed to that group.` Le groupe existe ; l’expéditeur n’est pas sur sa liste de membres. Des listes de codes de non-remise expliquent 510 et `511` par les mêmes mots, « bad email address ». Le
        510 de ces listes est très probablement `5.1.0` qui a perdu ses points, et qui dit seulement que quelque chose dans une adresse a causé l’échec.
    .seen =
        Après la fin du message, de groups.io. Gmail intitule son avis de non-remise `Address not found`, bien que l’adresse soit juste.
    .action =
        Lisez le texte. S’il nomme un groupe, l’expéditeur doit s’y inscrire ou écrire depuis l’adresse inscrite. S’il n’y a pas de texte, prenez la ligne complète dans l’avis de non-remise ou dans le journal du serveur émetteur, et vérifiez les deux adresses, pas
        seulement celle du destinataire.
    .sender =
        Comparez l’adresse que cite le texte à celle sous laquelle vous vous êtes inscrit ; un logiciel de messagerie à plusieurs comptes peut prendre le mauvais. Renvoyez depuis le bon compte, ou inscrivez cette adresse ; le texte dit où.
    .sending =
        Un essai jusqu’à `RCPT` ne peut pas montrer le refus de groups.io, qui vient après le message. Pour tout autre 510, regardez la vraie réponse au destinataire : { $rcpt }
    .client =
        Gardez une telle adresse sur la liste tant que la réponse d’origine n’est pas connue ; le numéro ne prouve pas que la boîte aux lettres est morte.
    .send =
        Envoyez plutôt le cas exact : une boîte aux lettres inconnue est `550` avec `5.1.1`, une adresse mal formée `501` avec `5.1.3` ou `5.1.7`, et un expéditeur qui ne peut pas écrire à une liste de diffusion `550` avec `5.7.2`.
