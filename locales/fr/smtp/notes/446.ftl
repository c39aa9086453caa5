### Notes sur les couples dont le plus petit code est 446 : comment les distinguer en pratique.

smtp-note-446-447 =
    Les dates des champs `Received` les distinguent. Une boucle est rapide : trente sauts en quelques minutes, les deux mêmes hôtes encore et encore, puis le refus. Une expiration est lente : trois ou quatre champs, tous de la première minute, puis aucun pendant des jours, parce que le message n’a pas bougé.

    Avec beaucoup de champs, le routage de quelqu’un tourne en rond, et un second message ne fait qu’entrer dans la même boucle. Avec peu, le chemin s’arrête à un hôte qui n’a pas voulu le prendre ; cherchez la cause dans le journal du dernier hôte qui l’a pris. Qui confond les deux prolonge la durée de vie
    de la file pour une boucle, ou cherche des transferts qui n’existent pas.

smtp-note-446-449 =
    Un mauvais routage est derrière les deux, mais avec `446` le message est allé trop loin et avec `449` nulle part. Ouvrez l’en-tête du message renvoyé : une longue liste de champs `Received` veut dire une boucle entre serveurs, donc `446` ; presque aucun veut dire qu’Exchange 2000 ou 2003 n’a jamais trouvé de
    premier saut, donc `449`.

    La mauvaise réparation aggrave les choses. Un smarthost sur le connecteur guérit `4.4.9`, mais si ce smarthost rend aussitôt le domaine, vous avez bâti la boucle de `4.4.6`. Après un tel changement, envoyez un message d’essai et lisez son en-tête, avant que toute l’organisation n’emploie la nouvelle route.

smtp-note-446-546 =
    Seul `546 Routing loop detected -- too many Received: headers.` est une vraie réponse ; aucun serveur n’envoie `446`. Si votre avis de non-remise montre le premier, un serveur Courier a compté, et vous pouvez demander à son administrateur quels champs il a vus. S’il montre `446`, un outil a changé `4.4.6` en
    trois chiffres, et il vous reste à trouver la vraie réponse.

    La recherche de la boucle est la même. Mais les limites diffèrent : Courier permet cent champs, Postfix cinquante, Exim trente. Un message à quarante sauts qui passe Courier peut être refusé par l’hôte suivant, sous un autre numéro encore ; comptez donc les champs de l’en-tête avant de décider de qui était la
    limite.

smtp-note-446-554 =
    Dans de vrais avis de non-remise, les boucles paraissent comme `554`, jamais comme `446` : `554 5.4.6 Too many hops` de Sendmail, `554 5.4.0 Error: too many hops` de Postfix. Les trois chiffres ne prouvent rien par eux-mêmes, car `554` couvre aussi le relayage, les listes de blocage et le contenu. L’indice est la
    partie qui suit, `5.4.6` ou le mot `hops`.

    Faites donc porter les filtres sur cette partie. Une règle pour `446` reste vide pendant que les boucles lui échappent ; une règle pour chaque `554` se remplit de refus de spam. Et ne vous étonnez pas du 5 : les listes promettent une erreur temporaire, mais les serveurs refusent de façon définitive un message qui
    boucle.
