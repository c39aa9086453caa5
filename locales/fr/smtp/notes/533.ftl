### Notes sur les couples dont le plus petit code est 533 : comment les distinguer en pratique.

smtp-note-533-550 =
    L’IANA met `533` dans la ligne de `5.7.1`, à côté de `550` : d’après le tableau, c’est donc une permission refusée. En session, seul Exim est connu pour l’envoyer, et il s’agit là d’autre chose : `533 no support for internationalised mailbox name`.

    Exim envoie même les deux pour cette seule cause. À `RCPT`, le client reçoit le `533` ; à tout autre moment, Exim dit `550 mailbox unavailable` pour le même `SMTPUTF8` manquant. Un `550` à un message dont les adresses ont des accents peut donc n’avoir rien à voir avec la boîte aux lettres non plus. Essayez des adresses ASCII avant de
    signaler une mauvaise permission.

smtp-note-533-551 =
    Ces deux-là partagent une ligne du registre de l’IANA et rien d’autre. Il liste `451, 454, 502, 503, 533, 550, 551` pour `X.7.1`, et des listes de codes sur le web en font « `533` : non autorisé, comme `551` ».

    En pratique, cherchez une adresse dans le texte. `551 User not local; please try <jones@example.net>` vous en donne une à essayer. `533 no support for internationalised mailbox name` n’offre rien : l’hôte derrière Exim ne peut pas prendre un message annoncé avec `SMTPUTF8`. Demander à ce site une adresse de transfert ne mène à rien ; envoyer
    depuis et vers des adresses ASCII passe bel et bien.

smtp-note-533-553 =
    Lisez `533` comme un `553` avec un chiffre faux. Les deux refusent un destinataire parce que `SMTPUTF8` manque quelque part ; le RFC 6531 demande `553` et `5.6.7` là où l’adresse du destinataire doit être en ASCII, Exim envoie son propre numéro quand il a interrogé l’hôte suivant.

    Le numéro aide à trouver l’hôte en faute. `553 5.6.7` vient du serveur auquel vous parlez. Le `533 no support for internationalised mailbox name` d’Exim veut dire que le serveur de devant le pourrait et que celui de derrière ne le peut pas. Réactiver l’extension sur le serveur de devant ne change rien ; regardez la route qu’il prend.
