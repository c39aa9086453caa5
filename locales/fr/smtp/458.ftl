smtp-458 = Lancement de la file impossible
    .summary = Le serveur n’a pas pu commencer à envoyer le courrier qu’il détient pour le nœud nommé dans `ETRN` ; le client peut redemander plus tard.
    .meaning =
        Par `ETRN`, un serveur de courrier demande à un autre d’envoyer le courrier qui l’attend, par une nouvelle connexion. 458 dit que la commande a été comprise mais n’a pas lancé la file, pour une raison propre au serveur. Il ne dit pas si du courrier
        attend. Aucun courrier n’est perdu ni renvoyé : `ETRN` ne fait qu’abréger l’attente, et la file garde son propre horaire.
    .conflict =
        Le RFC 1985 réserve `459` à un nœud non autorisé. Exim répond aussi 458 là où sa règle d’accès pour `ETRN` refuse, et `postscreen` de Postfix n’a pas d’autre réponse à un `ETRN` bien formé ; une réponse qui ne change jamais peut donc être un refus par
        règle.
    .seen =
        Dans les journaux de sites qui relèvent leur courrier chez un fournisseur ou un MX de secours. Exim envoie `Already processing`, `Unable to fork process` ou `Internal failure` ; Postfix envoie `Unable to queue messages` quand son service `flush` ne
        répond pas.
    .action =
        Redemandez dans quelques minutes. Après `Already processing`, il n’y a rien à faire : le lancement que vous voulez est en cours.
    .sending =
        Si votre serveur a envoyé l’`ETRN` et reçoit encore la même réponse, ne le laissez demander qu’à de longs intervalles, et donnez le nœud et l’heure à qui détient le courrier. Voyez pendant ce temps que votre propre port 25 est joignable, car c’est là
        qu’arrive le courrier :

        { $port }
    .receiving =
        Si c’est votre serveur qui détient le courrier :

        - Postfix journalise `unable to talk to fast flush service` : voyez que le service `flush` est configuré : { $postfix-flush }
        - Exim dit `Internal failure` : `smtp_etrn_command` ne peut pas être développé ; le journal de panique dit pourquoi.
        - Exim refuse chaque tentative avec un autre texte : regardez la règle `acl_smtp_etrn`.
    .send =
        Envoyez-le quand vous lanceriez la file mais ne le pouvez pas. Un client sans droit à cette file reçoit `459` avec la raison ; une mauvaise syntaxe reçoit `500` ou `501`.
