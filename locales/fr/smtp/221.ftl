smtp-221 = Fermeture de la connexion
    .summary = Au revoir : le serveur confirme `QUIT` et termine la session.
    .meaning =
        Une transaction encore ouverte est abandonnée ; ce qui avait été accepté par `250` le reste. La réponse elle-même n’est pas un reçu pour un message.
    .conflict =
        Le RFC 5321 ne la permet que pour `QUIT` et veut `421` d’un serveur qui rompt. Postfix l’emploie aussi quand il éjecte un client qui ne parle pas SMTP, avec les mots
        `Error: I can break rules, too. Goodbye.`
    .seen =
        Comme dernière ligne de presque toute session. Postfix l’envoie aussi, sous la forme `221 2.7.0`, après une requête HTTP, une ligne d’en-tête ou une autre commande
        interdite.
    .action =
        Après votre propre `QUIT`, tout va bien. Pour savoir ce qu’est devenu le message, regardez la réponse à la fin de son texte.
    .sending =
        Si la connexion s’est rompue avant cette réponse, ne renvoyez pas ce qui était déjà accepté. Postfix ne l’attend même pas : `smtp_skip_quit_response` est activé par défaut.
    .receiving =
        Postfix journalise `non-SMTP command from` avec le client et la ligne quand il éjecte un client. Une ligne en forme d’en-tête suffit, de même que tout mot de cette liste :

        { $postfix-forbidden }
    .client =
        Si elle est venue sans `QUIT`, regardez quelle ligne vous avez envoyée avant. Une ligne d’en-tête veut dire que vous avez envoyé le texte du message alors que `DATA` n’était
        pas accepté : attendez d’abord `354`.
    .send =
        Répondez ainsi à `QUIT`, même si aucun message n’a été envoyé, et ne fermez qu’ensuite. Pour rompre vous-même une session, dites `421`.
