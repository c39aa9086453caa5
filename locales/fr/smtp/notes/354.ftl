### Notes sur les couples dont le plus petit code est 354 : comment les distinguer en pratique.

smtp-note-354-355 =
    Vous ne verrez sans doute jamais `355` hors du RFC 1845 ; si un journal le montre, soupçonnez d’abord une faute de frappe pour `354`. Le signe sûr est le mot après le code : des chiffres, comme dans `355 6135 is the transaction offset`,
    et avant lui un `MAIL` avec `TRANSID=`.

    Dans ce cas rare, les deux se suivent. `355` répond à `MAIL` et dit où reprendre ; puis `DATA` amène `354`, et alors seulement le client envoie du texte, sans les 6135 premiers octets. N’envoyez pas le message juste après `355` : le
    serveur lirait la première ligne d’en-tête comme une commande et dirait `500`. Ne répétez pas non plus les commandes `RCPT` ; le serveur les a encore.
