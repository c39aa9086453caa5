### Notes sur les couples dont le plus petit code est 546 : comment les distinguer en pratique.

smtp-note-546-554 =
    Une boucle de courrier a un numéro chez Courier et un autre ailleurs : `546 Routing loop detected -- too many Received: headers.` contre, par exemple, `554 5.4.6 Too many hops` de Sendmail. Le remède est le même ; seule diffère la recherche dans le journal, car `554` recouvre aussi bien d’autres refus, et il vous faut filtrer par `5.4.6` ou
    le mot « hops ».

    Ne concluez pas d’un `546` que l’hôte Courier est en faute. C’est seulement lui qui a compté au-delà de 100. La boucle peut être entre deux autres serveurs, et la suite de champs `Received` de l’avis de non-remise montre lesquels.
