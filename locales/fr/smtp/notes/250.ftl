### Notes sur les couples dont le plus petit code est 250 : comment les distinguer en pratique.

smtp-note-250-251 =
    Les deux acceptent le destinataire ; c’est le premier chiffre qui compte. Un programme d’envoi qui ne connaît que `250` à `RCPT` rejette un bon destinataire quand la réponse est
    `251 User not local; will forward to <user@pop.example.com>`, et signale un échec pour une personne dont le courrier serait arrivé.

    L’adresse supplémentaire n’est qu’une information. Un administrateur qui la lit dans le journal peut dire à l’expéditeur que l’ancienne adresse marche encore, mais non pour combien de temps. Un
    logiciel ne devrait pas agir d’après elle. Après `ETRN`, les deux mêmes numéros veulent dire autre chose : une file lancée, ou rien qui y attende.

smtp-note-250-252 =
    Un script qui nettoie une liste d’adresses par `VRFY` ne doit pas ranger `252` sous « valide, probablement ». Postfix répond `252 2.0.0 user@example.com` à tout ce qu’il accepterait, et un
    serveur dont la vérification est désactivée dit la même chose de noms qui n’existent pas.

    `250` à `RCPT` ne règle pas non plus la question : un domaine qui collecte tous les noms accepte chacun d’eux, et un MX de secours accepte peut-être faute de liste d’utilisateurs. S’il vous faut
    savoir si une boîte aux lettres existe, envoyez un vrai message et attendez l’avis de non-remise ou la réponse.

smtp-note-250-253 =
    Après `ETRN`, les deux ne diffèrent qu’en un point : le nombre de messages. `250 Queuing started`, de Postfix, vient sans un regard dans la file ; pour
    `253 OK, 14 pending messages for node mail.example.net started`, le serveur a compté. Des scripts qui attendent le nombre annoncé attendent sans fin chez un serveur du premier genre, et ceux qui
    n’attendent rien après `250` raccrochent trop tôt.

    Ne comptez sur aucun des deux. Attendez les connexions entrantes avec une limite de temps, redemandez une fois, et arrêtez quand la réponse est `251`. Regardez la commande avant le numéro : hors
    d’`ETRN`, seul `250` est en usage.

smtp-note-250-353 =
    Après le point final, c’est l’ordre des réponses qui décide du sens d’un `250`. Sans `353`, le prochain `250` parle pour le message. Avec lui, le prochain ne parle que pour le premier
    destinataire : Exim écrit `250 PRDR R=<user@example.com> acceptance`, puis une ligne pour chaque autre destinataire, et enfin une pour le message entier.

    Un client qui a demandé `PRDR` et ne lit ensuite qu’une ligne est décalé pour le reste de la connexion : il prend les verdicts restants pour les réponses à son prochain `MAIL`. Pour lire un tel
    journal, numérotez les destinataires acceptés et comparez-les aux lignes ; il doit y avoir une ligne de plus que de destinataires.

smtp-note-250-354 =
    Si un journal se termine par `354`, rien n’a été remis, quel que soit le nombre de lignes `250` au-dessus. Elles confirmaient l’expéditeur et les destinataires ; le texte lui-même restait à
    venir. La preuve est après le point final, le plus souvent avec un numéro de file : `250 2.0.0 Ok: queued as 4XyZ123`.

    Les programmes clients peuvent faire ici deux erreurs. Celui qui envoie le texte juste après le `250` de `RCPT`, sans `DATA`, voit ses lignes d’en-tête lues comme des commandes. Celui qui prend
    `354` pour la fin marque le courrier comme envoyé même si le transfert se rompt ensuite. Attendez que le premier chiffre soit de nouveau un 2.

smtp-note-250-355 =
    Seul un client qui a mis `TRANSID` dans sa commande `MAIL` peut rencontrer ce choix. Le serveur répond `250` s’il ne sait rien de cette transaction, et `355 6135 is the transaction offset` s’il a
    encore les 6135 premiers octets. Après `250` viennent les destinataires ; après `355`, le client envoie aussitôt `DATA`.

    Ne renvoyez pas `RCPT` après `355`, ni le texte entier : les destinataires sont déjà là, et le début enregistré figurerait deux fois dans le message. Comme presque aucun serveur n’a l’extension,
    testez bien le chemin ordinaire et traitez `355` comme l’exception.
