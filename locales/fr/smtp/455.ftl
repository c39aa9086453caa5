smtp-455 = Paramètre impossible pour l’instant
    .summary = Le serveur connaît un paramètre de la commande mais ne peut pas l’accorder maintenant ; la commande peut passer plus tard, ou tout de suite sans le paramètre.
    .meaning =
        Des extensions ajoutent des paramètres à `MAIL FROM` et `RCPT TO`. Cette réponse dit que l’un d’eux est connu et bien formé, mais que l’état du serveur ne permet pas ce qu’il demande. Le RFC 2852 donne un exemple : une échéance de remise (`BY`) que
        le serveur ne peut pas accepter à ce moment. Ni l’adresse ni le message n’a été jugé.
    .conflict =
        Le RFC 1425 a introduit le code en 1993 et le RFC 5321 le liste ; le RFC 2821, entre les deux, l’a omis. Stalwart l’envoie pour trop de destinataires, là où le RFC 5321 exige `452`. Dans les deux emplois, le refus est temporaire.
    .seen =
        Stalwart envoie `455 4.5.3 Too many recipients.` en réponse à `RCPT`. Pour un paramètre, il est rare : ni Postfix ni Exim n’a le code dans ses sources.
    .action =
        Regardez dans le journal la commande juste avant la réponse : tout ce qui suit l’adresse est un paramètre. Si le message peut se passer de ce paramètre, par exemple d’une échéance, omettez-le ; sinon, laissez le message dans la file.
    .sending =
        Voyez dans la file ce qui a été refusé :

        { $postfix-queue }

        - Trop de destinataires : les acceptés ont leur courrier, et la tentative suivante sert les autres.
        - Un paramètre comme `BY` qu’ajoute votre configuration : comparez-le à ce que propose le serveur, et omettez-le pour cet hôte : { $ehlo }
    .receiving =
        Si votre texte parle de destinataires, relevez la limite : un serveur doit en prendre au moins 100 par transaction. S’il s’agit d’un paramètre, voyez si vous voulez vraiment annoncer cette extension :

        { $ehlo }
    .client =
        Fiez-vous au premier chiffre et gardez le destinataire refusé pour une tentative ultérieure ; divisez plus de 100 destinataires en lots. Gardez un moyen d’envoyer sans l’extension, et dites à l’utilisateur ce qui a été omis.
    .send =
        Envoyez-le quand l’obstacle passera et que le RFC du paramètre ne prescrit pas d’autre code. Un paramètre inconnu, ou que vous n’accorderez jamais, reçoit `555` ; une valeur mal formée reçoit `501`.
