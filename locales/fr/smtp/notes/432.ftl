### Notes sur les couples dont le plus petit code est 432 : comment les distinguer en pratique.

smtp-note-432-435 =
    Les deux conviennent à un rapport disant que l’authentification échoue bien que le mot de passe soit bon. Avec `432 4.7.12 A password transition is needed`, l’utilisateur peut y mettre fin : une authentification par une autre méthode. Avec
    `435 Unable to authenticate at present`, personne au-dehors ne peut rien ; une recherche derrière Exim a échoué.

    Comptez les utilisateurs touchés. Un seul utilisateur avec un `432` a un compte jamais migré ; si tous les utilisateurs reçoivent `435` depuis neuf heures, ils partagent une base de données morte. Ne demandez à personne de s’authentifier par `PLAIN`
    à cause d’un `435` : cela atteint le même contrôle cassé, et le mot de passe traverse le réseau une fois de plus pour rien.

smtp-note-432-454 =
    L’utilisateur doit-il faire quelque chose ? Après `454 4.7.0 Temporary authentication failure`, non : une tentative ultérieure suffit. Après `432 4.7.12`, oui : une tentative avec le même mécanisme échoue à chaque fois, car il manque au compte un
    secret que seule une authentification par `PLAIN` peut enregistrer.

    Un `432` donné peut pourtant vouloir dire autre chose. `432 4.3.2 Concurrent connections limit exceeded` vient d’Exchange Online quand une boîte aux lettres envoie par trop de connexions, et se comporte comme un refus temporaire : faire une pause,
    réemployer une connexion, continuer. Un programme qui affiche « changez de mot de passe » pour chaque `432` envoie les propriétaires d’imprimantes chercher une faute qui n’existe pas.

smtp-note-432-534 =
    Les deux demandent une autre façon de s’authentifier, mais en sens opposés. `432` demande une fois un mécanisme plus faible, par exemple `PLAIN` au lieu de `CRAM-MD5`, pour que le serveur apprenne le mot de passe et enregistre ce dont le meilleur
    mécanisme a besoin. `534` en demande un plus fort, parce que la politique juge la méthode trop faible.

    Un client qui répond à `534` par `PLAIN` offre le plus faible mécanisme qu’il ait, et celui qui répond à `432` par un plus fort n’entre jamais. Par `534 5.7.9 Application-specific password required`, Gmail ne veut ni l’un ni l’autre ; il veut un mot de
    passe fait pour ce seul programme. Lisez donc le texte avant de changer de mécanisme.

smtp-note-432-535 =
    Ne réinitialisez pas le mot de passe après `432`. Le serveur n’a pas dit que le mot de passe est faux ; il a dit qu’il ne peut pas encore vérifier ce compte par ce mécanisme. Un nouveau mot de passe n’y change rien, et le prochain `AUTH CRAM-MD5`
    reçoit la même réponse.

    Un court essai les sépare. Authentifiez-vous une fois par `PLAIN` sous TLS : si cela donne `235`, le mot de passe est bon et le `432` était la transition ; si cela donne `535 5.7.8`, le mot de passe est bel et bien faux. Pour Exchange Online, l’essai
    ne prouve rien, car `432 4.3.2` y compte les connexions et ne dit rien des identifiants de personne.
