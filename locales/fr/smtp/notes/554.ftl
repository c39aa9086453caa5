### Notes sur les couples dont le plus petit code est 554 : comment les distinguer en pratique.

smtp-note-554-571 =
    Pour un message refusé comme spam, Postfix avec une règle d’accès penche vers `554 5.7.1`, et les installations avec rspamd comme ApisCP ont `571` ; il n’y a pas de différence de gravité.

    La différence est l’étendue du refus. Le `571 Delivery not authorized, message refused.` de Courier après `RCPT` arrête un destinataire, dont le propre filtre a dit non, alors que les autres reçoivent encore le courrier. Un `554` après le point final les arrête tous. Et un `554` à l’accueil vise votre adresse IP ; aucun filtre de contenu ne dit
    cela.
