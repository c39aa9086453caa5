### Notes sur les couples dont le plus petit code est 152 : comment les distinguer en pratique.

smtp-note-152-252 =
    Un serveur qui disait `152` avait cherché l’utilisateur, n’avait trouvé personne et voulait confier le problème à quelqu’un. Un serveur qui dit `252` n’a pas cherché, ou ne veut pas le
    dire : Postfix donne `252 2.0.0 user@example.com` pour des adresses qui existent et, là où il ne peut pas vérifier, pour d’autres aussi.

    `252` n’est donc pas la forme moderne de `152` : ne comptez pas chaque `252` comme un utilisateur inconnu. S’il vous faut savoir si le serveur prend du courrier pour l’adresse, allez
    jusqu’à `RCPT` et lisez cette réponse.

smtp-note-152-550 =
    Supposons que quelqu’un tape `jhon@example.com` pour `john@example.com`. En 1981, un serveur pouvait répondre `152 User unknown; mail will be forwarded by the operator`, et une personne à
    une console aurait vu l’erreur. Aujourd’hui, la ligne dit `550 5.1.1 <jhon@example.com>: Recipient address rejected: User unknown in local recipient table`, et l’erreur revient à
    l’expéditeur en quelques secondes.

    Le refus rend mieux service, car la personne qui connaît le bon nom apprend l’erreur. Ne recréez pas l’ancien service par une boîte aux lettres pour tous les noms inconnus, à moins que
    quelqu’un ne la lise vraiment. Sinon, les adresses fausses semblent marcher, et personne ne les corrige.
