### Notes sur les couples dont le plus petit code est 459 : comment les distinguer en pratique.

smtp-note-459-550 =
    Ne laissez pas ici décider le premier chiffre. `459` a l’air temporaire et est un refus par liste ; `550` après `ETRN` ressemble à une boîte aux lettres morte, bien qu’il ne s’agisse d’aucune boîte. Le RFC 1985 ajoute à la confusion : sa liste de réponses a `500` et `501`, mais la section pour les clients parle de « 550 or
    551 », manifestement une erreur.

    Un seul des deux renvoie du courrier. Après `RCPT`, un `550` renvoie le message de quelqu’un. Après `459`, chaque message reste où il est : une surveillance qui le compte comme du courrier non remis donne donc une fausse alarme.
