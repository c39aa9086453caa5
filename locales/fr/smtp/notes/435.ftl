### Notes sur les couples dont le plus petit code est 435 : comment les distinguer en pratique.

smtp-note-435-454 =
    Pour la même faute, une base d’utilisateurs absente, Postfix dit `454 4.7.0 Temporary authentication failure` et Exim `435 Unable to authenticate at present`. Si vous faites tourner les deux sous un même nom, les utilisateurs signalent deux erreurs
    pour une panne ; traitez les tickets comme un seul.

    La différence compte dans le code des clients. Une bibliothèque qui liste `454` par son numéro et prend tout le reste après `AUTH` pour un mauvais mot de passe ouvre une fenêtre à `435`, et l’utilisateur y tape trois mots de passe. Testez le premier
    chiffre avant toute liste de numéros. Et ne cherchez pas `435` après `STARTTLS` : là, Exim aussi emploie `454`, avec `TLS currently unavailable`.

smtp-note-435-535 =
    Exim tient les deux strictement à part : `535 Incorrect authentication data` après un contrôle négatif, `435 Unable to authenticate at present` après un contrôle qui n’a pas pu aboutir. Un logiciel de messagerie peut s’y fier.

    Deux erreurs sont courantes. Les scripts de verrouillage qui comptent les authentifications ratées par la chaîne `AUTH` bloquent d’honnêtes utilisateurs pendant une panne de base de données ; faites-leur compter `535` seul. Et un administrateur qui
    trouve `435` dans le journal ne devrait pas commencer par le mot de passe de l’utilisateur : vérifiez d’abord la recherche de `server_condition`. Le seul `435` qui veuille dire un mauvais mot de passe, `435 4.7.8`, vient d’un Postfix en mode d’essai.
