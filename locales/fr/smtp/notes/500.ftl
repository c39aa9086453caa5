### Notes sur les couples dont le plus petit code est 500 : comment les distinguer en pratique.

smtp-note-500-501 =
    Coupez la ligne refusée à sa première espace. Une objection au mot avant l’espace est `500`, au reste `501`. Postfix montre les deux : `MIAL FROM:<a@example.com>` reçoit `500 5.5.2 Error: command not recognized`, et `MAIL FROM:<a@example.com> RET=ALL` reçoit `501 5.5.4 Bad RET parameter syntax`.

    Il y a deux exceptions. Postfix répond à un `ETRN` sans domaine par `500 Syntax: ETRN domain`, et OpenSMTPD donne `500` à une commande qui ne prend pas d’argument mais en a reçu un. Dans une authentification, aucun des deux numéros ne désigne une commande : le premier veut dire une ligne trop longue, le second un Base64 qui ne
    peut pas être décodé.

smtp-note-500-502 =
    La question est de savoir si le serveur connaît le mot. Un Postfix actuel vous le dit : `500 5.5.2 Error: command not recognized` pour une commande inventée, `502 5.5.1 Error: command not implemented` pour `STARTTLS` là où TLS n’est pas configuré. Avant la version 3.7, les deux recevaient `502`, et postscreen répond encore ainsi.
    Fiez-vous là au code étendu : `5.5.2` pour un mot inconnu, `5.5.1` pour un mot désactivé.

    Ne cherchez pas de faute de frappe derrière `502` : c’est la configuration du serveur qui décide, et la liste après `EHLO` montre d’avance ce qu’il propose.

smtp-note-500-503 =
    Imaginez un script qui ignore les réponses. Son `MAIL` est refusé, `RCPT` et `DATA` reçoivent donc `503` ; il envoie quand même le texte du message, et chaque ligne compte alors comme une commande et reçoit `500`. Postfix y met fin dès qu’une ligne ressemble à un en-tête :
    `221 2.7.0 Error: I can break rules, too. Goodbye.`

    Dans un tel journal, aucun des deux numéros n’est celui à corriger. Remontez à la réponse avant le premier `503`. Si un seul des deux paraît, il vous dit quoi vérifier : `500`, le mot de la commande lui-même ; `503`, ce qui a été envoyé avant la commande.
