smtp-432 = Transition de mot de passe requise
    .summary = Le compte doit d’abord passer au mécanisme d’authentification choisi ; certains serveurs l’envoient aussi quand ils sont trop occupés.
    .meaning =
        D’après le RFC 4954, il répond à `AUTH` : l’utilisateur doit faire la transition vers le mécanisme choisi, en général en s’authentifiant une fois par `PLAIN`, après quoi le mécanisme devrait marcher dans les sessions
        suivantes. La réponse ne veut pas dire un mauvais mot de passe. Certains logiciels emploient le numéro pour autre chose : Exchange Online envoie `432 4.3.2` quand une boîte aux lettres soumet par plus de trois connexions à
        la fois, ou reçoit des messages trop vite, et Courier envoie 432 quand un processus auxiliaire ou un filtre de courrier tombe en panne. D’anciennes listes parlent d’une file entrante arrêtée sur Exchange, qui est `4.3.2`
        sans ses points.
    .conflict =
        Le RFC 4954 ne définit le numéro que pour `AUTH`, alors qu’Exchange Online et Courier l’envoient pour la surcharge et les auxiliaires en panne. L’IANA, après le RFC 5248, liste `422` à côté du même `X.7.12`.
    .seen =
        Avec des programmes et des imprimantes qui soumettent beaucoup de messages à la fois à Exchange Online (`Concurrent connections limit exceeded`), et sur les serveurs Courier à `MAIL`, `RCPT`, `VRFY`, `EXPN` et à la fin d’un
        message.
    .action =
        Regardez d’abord le code étendu : `4.7.12` concerne le compte, `4.3.2` d’Exchange Online la charge d’une boîte aux lettres, et une réponse de Courier sans code étendu une panne du serveur. Aucun des trois n’appelle un autre
        mot de passe.
    .sender =
        - `4.7.12` : dans le logiciel de messagerie, choisissez la méthode par mot de passe simple avec TLS activé, authentifiez-vous une fois, puis revenez à la méthode que vous aviez.
        - `Concurrent connections limit exceeded` ou `sender thread limit exceeded` : trop de programmes ou d’appareils envoient à la fois depuis cette boîte aux lettres. Renvoyez le message refusé un peu plus tard.
        - `recipient thread limit exceeded` : la boîte aux lettres du destinataire reçoit trop de messages à la fois. Si le rapport est final, renvoyez plus tard.
        - `Mail filters temporarily unavailable` : ne faites rien, le message attend dans la file de votre serveur.
    .sending =
        Si votre serveur relaie par une boîte aux lettres d’Exchange Online, tenez-vous à trois connexions à la fois. Postfix en ouvre jusqu’à 20 vers une destination, sauf si `smtp_destination_concurrency_limit` est plus bas. Une
        boîte aux lettres propre à chaque programme actif répartit la charge.
    .receiving =
        - Vous envoyez `4.7.12` : les utilisateurs ne peuvent le suivre que si `PLAIN` marche sous TLS. Essayez : { $login-plain }
        - Vous gérez Courier avec des filtres : un filtre installé doit tourner, sinon aucun courrier n’est pris. Relancez-le, ou désinstallez-le avec `filterctl`.
        - Courier dit `Service temporarily unavailable` : un processus auxiliaire n’a pas démarré ou s’est interrompu ; regardez le journal du courrier et les limites de processus et de mémoire.
    .client =
        À `4.7.12`, gardez le mot de passe de l’utilisateur et, sous TLS seulement, authentifiez-vous une fois par `PLAIN` ; l’ancien mécanisme devrait marcher dès la session suivante. À `4.3.2`, attendez et répétez le message, avec
        un groupe d’au plus trois connexions par boîte aux lettres.
    .send =
        Ne l’envoyez qu’en réponse à `AUTH`, avec `4.7.12`. Trop de connexions, c’est `421` ; un filtre qui ne répond pas, `451` ; une authentification qui échoue pour des raisons propres au serveur, `454`.
