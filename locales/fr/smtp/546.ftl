smtp-546 = Boucle de routage détectée
    .summary = Courier compte plus de 100 champs `Received` et suppose une boucle : un administrateur doit la trouver et la rompre.
    .meaning =
        Le numéro est `5.4.6`, boucle de routage détectée, qui a perdu ses points. Chaque serveur qui prend un message ajoute un champ d’en-tête `Received`, et Courier refuse le message quand leur nombre dépasse 100. Le compte est un indice, non une preuve, mais le RFC 5321 recommande la méthode
        avec un seuil de cet ordre.
    .seen =
        Après la fin d’un message, de Courier. L’avis de non-remise porte la longue suite de champs `Received`.
    .action =
        Lisez les champs `Received` de bas en haut jusqu’à ce que des noms d’hôtes se répètent ; ces hôtes forment la boucle. Une fois la boucle rompue, envoyez un exemplaire neuf, car l’ancien garde ses champs.
    .sender =
        Passez tout l’avis de non-remise, avec son en-tête, à votre administrateur. Si vous transférez une de vos boîtes aux lettres à une autre, voyez d’abord si la seconde ne transfère pas en retour.
    .sending =
        Comparez où votre serveur mène l’adresse et où mène le DNS :

        { $exim-route }

        { $mx }

        Si les réponses diffèrent, une route fixe de votre côté fait partie de la boucle.
    .receiving =
        - Deux serveurs alternent : chacun prend l’autre pour la destination. Comparez les listes de domaines locaux et les enregistrements MX des deux : { $mx }
        - Un serveur se répète : un alias ou une règle de transfert ramène à lui, peut-être par une boîte aux lettres extérieure.
    .send =
        Envoyez `554` avec `5.4.6`, et ne fixez pas le seuil sous 100.
    .search = boucle de courrier, trop de sauts, boucle de transfert, mail loop, too many hops
