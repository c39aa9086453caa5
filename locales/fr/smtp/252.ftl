smtp-252 = Vérification impossible, remise tentée
    .summary = Le serveur laisse ouverte l’existence de la boîte aux lettres : il prendrait un message pour elle et essaierait de le remettre.
    .meaning =
        Interrogé par `VRFY` ou `EXPN`, le serveur ne peut pas vérifier l’adresse, par exemple parce que la boîte aux lettres est sur un autre serveur, ou ne le veut pas. La même réponse vient
        si la réponse demanderait UTF-8 et que le client ne l’a pas permis. L’adresse n’est ni confirmée ni niée.

        Après `ETRN`, elle veut dire autre chose : la remise des messages en attente à l’hôte nommé a commencé.
    .conflict =
        Le RFC 5321 se contredit ici : la section 7.3 demande 252 là où `VRFY` est désactivé par sécurité, la section 3.5.3 veut `502` ou `500` d’un serveur qui n’a vérifié que la syntaxe.
        Postfix avec `disable_vrfy_command` envoie `502`. Dans les deux cas, vous n’avez rien appris sur l’adresse.
    .seen =
        Comme réponse habituelle à `VRFY` : Postfix n’en a pas d’autre pour une adresse qu’il accepterait, Exim la donne là où `VRFY` n’est pas permis, Sendmail et Courier là où il est
        désactivé, Courier aussi pour `EXPN`. Les vérificateurs d’adresses et les scanners la rencontrent.
    .action =
        Ne traitez l’adresse ni comme valide ni comme fausse. Après `ETRN`, attendez la connexion que le serveur ouvre vers l’hôte.
    .receiving =
        Postfix n’en révèle pas plus par cette réponse que par ses réponses à `RCPT`, quoi que dise le rapport d’un scanner : `VRFY` obéit aux mêmes règles, et un destinataire inconnu reçoit
        `550` des deux. Pour faire taire la commande, réglez `disable_vrfy_command = yes` :

        { $postfix-vrfy }
    .client =
        Demandez plutôt par `MAIL` et `RCPT`, et partez avant `DATA` :

        { $rcpt }

        Même un `RCPT` accepté n’est pas une preuve. Certains serveurs ne décident qu’après `DATA`, et un avis de non-remise peut encore suivre.
    .send =
        Envoyez-le quand `VRFY` ou `EXPN` est désactivé par sécurité, ou que la vérification n’est pas possible tout de suite. Gardez `250` pour les adresses vérifiées et `550` pour celles que
        vous savez fausses ; `502` dit que la commande n’existe pas du tout.
    .search = impossible de vérifier l’utilisateur, VRFY désactivé, cannot verify user, VRFY disabled
