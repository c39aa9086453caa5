### Notes sur les couples dont le plus petit code est 501 : comment les distinguer en pratique.

smtp-note-501-504 =
    Avec `501`, la valeur est cassée ; avec `504`, elle est bien formée, mais n’est pas acceptée ici. Deux des contrôles que fait Postfix sur le nom après `EHLO` montrent la différence. `501 5.5.2 <[321.255.255.255]>: Helo command rejected: invalid ip address` est faux dans tout système de courrier ;
    `504 5.5.2 <mail1>: Helo command rejected: need fully-qualified hostname` est un nom qu’un autre pourrait accepter. Le code étendu est le même dans les deux : il ne vous aide donc pas ici.

    Dans une authentification, les remèdes diffèrent. Après `501`, regardez le Base64 que le client a envoyé ; après `504`, laissez l’encodage et choisissez un autre mécanisme. Un nouveau mot de passe n’aide dans aucun cas.

smtp-note-501-553 =
    Pour un même expéditeur mal formé, le numéro dépend du logiciel : Postfix dit `501 5.1.7 Bad sender address syntax`, OpenSMTPD `553` avec `Sender address syntax error`, et pourtant `501` pour un destinataire mal formé. Tant que le texte parle de syntaxe, traitez les deux de même et corrigez l’adresse.

    Ils diffèrent quand l’écriture est juste. `553 5.7.1 … Sender address rejected: not owned by user …` ne disparaîtra pas en retapant : l’utilisateur authentifié et l’expéditeur ne vont pas ensemble. Comparer l’adresse lettre par lettre ne trouve rien dans ce cas.

smtp-note-501-555 =
    Renvoyez la commande sans rien derrière l’adresse. Si elle passe maintenant, la faute était dans un paramètre : Postfix dit `555 5.5.4 Unsupported option: FOO=1` pour un mot-clé qu’il ne connaît pas, et `501 5.5.4 Bad message size syntax` pour un qu’il connaît avec une valeur qu’il ne peut pas lire. Omettez le premier genre,
    corrigez le second.

    Si la commande nue est refusée aussi, la faute est dans l’adresse, et le numéro dépend du logiciel : Gmail emploie `555 5.5.2 Syntax error` là où Postfix emploie `501`. Une cause est un programme qui met le nom affiché à l’intérieur des chevrons.
