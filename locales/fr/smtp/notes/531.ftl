### Notes sur les couples dont le plus petit code est 531 : comment les distinguer en pratique.

smtp-note-531-552 =
    L’histoire les relie : le RFC 821 avait `552` pour trop de destinataires, et Courier a `531 Too many recipients.` pour la même plainte. Si vous lisez le numéro de Courier par ses chiffres, vous obtenez `5.3.1`, un système de courrier plein, et cherchez un espace disque qui ne manque pas.

    La position dans la session montre lequel c’est. Si les cent premières commandes `RCPT` ont été acceptées et la 101e non, la liste est trop longue, quel que soit le numéro que vous voyez. Si le tout premier destinataire reçoit `552 5.2.2`, cette boîte aux lettres est pleine. Diviser la liste n’aide que dans le premier cas.
