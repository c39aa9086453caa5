### Notes sur les couples dont le plus petit code est 214 : comment les distinguer en pratique.

smtp-note-214-215 =
    Le texte de `214` a été écrit pour une personne au clavier, celui de `215` pour un programme. Dans `215 T Text first, please`, la lettre avait une place fixe, et le programme à l’autre bout
    agissait d’après elle ; le reste de la ligne n’avait aucun effet.

    Si vous éditez une page de codes historiques, gardez cette différence : deux numéros voisins n’ont pas forcément des emplois voisins. Si un hôte actuel envoie `215`, ne le cherchez pas dans
    les textes d’aide de votre serveur. Cherchez quel service répond à ce port.

smtp-note-214-250 =
    `HELP` demande ce que connaît le logiciel, `EHLO` demande ce que vous pouvez employer maintenant. La réponse de Postfix à `HELP` nomme `AUTH` et `STARTTLS` dès qu’ils sont compilés, même là
    où la configuration les cache ; les lignes `250-` après `EHLO` les omettent.

    Prenez une plainte comme celle-ci : « Votre serveur annonce AUTH dans son aide, et pourtant il refuse notre authentification. » Il n’y a pas de contradiction. Le client doit s’en tenir à
    `250-AUTH PLAIN LOGIN` sur la même connexion, après TLS si TLS est employé. Si cette ligne manque, le serveur ne propose pas d’authentification, quoi que dise le texte sous `214`.

smtp-note-214-502 =
    Un script de surveillance peut envoyer `HELP` comme contrôle de santé et attendre `214`. Un Postfix ancien répond alors `502 5.5.2 Error: command not recognized`, car Postfix n’a `HELP` que
    depuis la version 3.9 de 2024. Le script donne l’alarme alors que le système de courrier fonctionne.

    Le refus de cette seule commande ne dit rien du courrier. Le RFC 5321 demande aux serveurs de l’accepter mais permet `502`. Pour le contrôle, utilisez `NOOP`, ou mieux, un accueil complet,
    `EHLO` et `QUIT`. Si le rapport d’un scanner réclame plutôt `214`, songez que le texte de `214` peut dire à tous le nom du logiciel.
