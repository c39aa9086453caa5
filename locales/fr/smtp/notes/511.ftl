### Notes sur les couples dont le plus petit code est 511 : comment les distinguer en pratique.

smtp-note-511-512 =
    D’après des listes sur le web, `511` concerne la partie avant le `@` et `512` celle d’après. chkuser sur qmail ne s’y tient pas : `511 sorry, can't find a valid MX for rcpt domain (#5.1.1 - chkuser)` est une faute de DNS sous le numéro des boîtes aux lettres, et si le texte dit plutôt `sender domain`, la faute est de votre côté.

    Cherchez donc « MX » dans le texte avant de demander à quiconque l’orthographe d’un nom. Là où paraît `512`, il n’y a pas de tel texte à chercher, puisqu’on ne connaît aucun serveur qui envoie `512` ; allez droit au DNS.

smtp-note-511-550 =
    Pour une boîte aux lettres qui n’existe pas, les deux veulent dire la même chose, et le numéro dépend du logiciel et de son âge. chkuser sur qmail disait autrefois `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)` ; depuis 2.0.9, le même contrôle dit `550 5.1.1 sorry, no mailbox here by that name (chkuser)`. Courier
    emploie les deux côte à côte : `550` avec `User <…> unknown` pour un nom local, `511` pour une adresse qu’aucun de ses modules ne veut.

    Les deux numéros couvrent aussi des choses dont le destinataire n’est pas responsable : la politique sous `550`, un domaine d’expéditeur sans MX sous `511`. Ne retirez une adresse d’une liste que si les mots nomment la boîte aux lettres.
