### Notes sur les couples dont le plus petit code est 251 : comment les distinguer en pratique.

smtp-note-251-252 =
    C’est la commande avant la réponse qui décide, pas les chiffres. Après `RCPT TO:<user@example.com>`, une ligne comme `251 User not local; will forward to <user@example.net>` accepte le destinataire
    et ajoute une adresse de transfert. Après `VRFY`, `252` ne confirme rien : le même serveur pourrait répondre `550` à `RCPT` une seconde plus tard.

    L’erreur habituelle est un vérificateur d’adresses qui range les deux sous « 2yz, donc valide ». Pour `251`, c’est juste ; pour `252`, cela remplit la liste d’adresses que personne n’a confirmées.
    Après `ETRN`, les deux veulent dire autre chose : `251` une file vide, `252` que des messages sont en route. Un programme qui confond ces deux-là attend du courrier qui n’existe pas.

smtp-note-251-253 =
    Un bureau interroge son fournisseur par `ETRN example.com`. Si la réponse est `251 OK, no messages waiting for node example.com`, il peut couper la ligne aussitôt. Si c’est
    `253 OK, 14 pending messages for node example.com started`, il doit rester joignable jusqu’à ce qu’une seconde connexion apporte les quatorze.

    Un script qui ne teste qu’un premier chiffre 2 puis coupe la ligne se trompe à `253` : le fournisseur ne peut plus se connecter, et le courrier retourne dans sa file. Répétez `ETRN` jusqu’à `251`. Hors
    d’`ETRN`, rien à confondre : `253` n’a pas d’autre emploi, alors que `251` après `RCPT` concerne un destinataire.

smtp-note-251-453 =
    Les deux disent qu’aucun courrier ne vous attend ; seuls diffèrent la commande et le premier chiffre. `ETRN` l’annonce comme un succès, `251 OK, no messages waiting for node example.com` ; `ATRN`
    l’annonce par ce qui ressemble à une erreur, `453 You have no mail`. Une surveillance qui compte chaque 4yz comme un échec donne l’alarme pour le second.

    Vérifiez quelle commande emploie votre programme de relève : `ATRN` exige une authentification avant lui et passe par le port 366, `ETRN` n’exige ni l’un ni l’autre. Faites taire ensuite l’alarme pour
    `453` seul et non pour tous les 4yz, car `450` et `451` après `ATRN` sont de vrais refus. Après `RCPT`, un `251` n’a rien à voir avec la relève.

smtp-note-251-551 =
    Les deux réponses nomment une seconde adresse, mais un seul des serveurs transmet le message. Comparez `251 User not local; will forward to <user@example.net>` et
    `551 User not local; please try <user@example.net>` : « will forward » est la promesse du serveur, « please try » vous demande d’y envoyer vous-même. Si vous renvoyez après `251`, le destinataire a le
    message deux fois ; si vous ne faites rien après `551`, il ne le voit jamais.

    Dans un programme, gardez le destinataire après `251` ; après `551`, continuez avec les autres et signalez celui-ci. Aucune des deux réponses n’est une raison de changer automatiquement un carnet
    d’adresses. Si un `551` ne contient pas d’adresse entre chevrons, lisez les mots ; c’est très probablement un refus de relayage.
