### Notes sur les couples dont le plus petit code est 551 : comment les distinguer en pratique.

smtp-note-551-553 =
    Supposons que votre message à `smith@example.com` échoue. `551 User not local; please try <smith@example.org>` ressemble à un refus et vous aide : la personne existe et a déménagé. `553 User ambiguous`, que le RFC 5321 permet après `VRFY`, dit que plusieurs personnes conviennent et que vous devez choisir. Les deux textes peuvent contenir une
    adresse ; seule la première est offerte en remplacement.

    Chez un serveur de soumission, les deux peuvent décrire une même erreur, le mauvais expéditeur : Fastmail envoie `551 5.7.1 Not authorised to send from this header address`, Postfix `553 5.7.1` avec `not owned by user`. Corrigez l’adresse `From`, et les deux disparaissent.
