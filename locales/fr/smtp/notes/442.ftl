### Notes sur les couples dont le plus petit code est 442 : comment les distinguer en pratique.

smtp-note-442-451 =
    Votre file traite les deux de même : d’après le RFC 5321, un client dont la connexion se rompt continue comme si `451` était venu. Ils diffèrent par ce qui est arrivé à l’exemplaire. Un serveur qui a dit `451` n’a pas pris le message. Un serveur qui a
    disparu a pu le garder.

    Postfix note ce doute dans son journal :
    `lost connection with mail.example.com[192.0.2.25] while sending end of data -- message may be sent more than once`. Quand un destinataire se plaint de doublons, cherchez cette ligne avant de soupçonner une liste de diffusion. Un `451` à sa place exclut
    les doublons.
