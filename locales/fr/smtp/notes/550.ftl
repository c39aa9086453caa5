### Notes sur les couples dont le plus petit code est 550 : comment les distinguer en pratique.

smtp-note-550-551 =
    Une personne est partie, et le serveur peut le dire de deux façons : `550 No such user here`, ou `551 User not local; please try <jones@example.net>`. La première protège la nouvelle adresse, la seconde la donne : c’est donc l’idée que l’administrateur se fait de la vie privée qui décide de celle que vous voyez, non l’état de la boîte aux
    lettres.

    N’automatisez pas le `551`. N’importe qui entre vous et le serveur a pu écrire cette adresse, et le RFC 5321 met en garde contre cela. Téléphonez à la personne. S’il n’y a aucun chevron dans le texte, comme dans `551 5.7.1 Not authorised to send from this header address`, lisez-le comme vous liriez un `550`.

smtp-note-550-553 =
    Le serveur a-t-il cherché l’adresse, ou s’est-il arrêté à son écriture ? `550 5.1.1` est le résultat d’une recherche ; personne de ce nom n’a été trouvé. `553` est un regard sur le nom lui-même : deux `@`, un caractère non permis, ou un expéditeur qui n’appartient pas à l’utilisateur authentifié. Le `553 5.1.8` de Sendmail est une recherche,
    lui aussi.

    Le cas de l’expéditeur cause le plus de confusion. Postfix dit `553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user clerk`, mais le dit après `RCPT`, si bien que le journal semble accuser le destinataire. Lisez l’adresse du texte, non la commande au-dessus. Le RFC 6409 cite `550` pour ce même cas.

smtp-note-550-554 =
    Le numéro seul ne distingue pas ces deux-là. Le RFC 5321 veut `550` pour un relayage décliné ; Postfix avec `reject_unauth_destination` dit `554 5.7.1 <user@example.com>: Relay access denied`, et avec son réglage intégré les mêmes mots après `454 4.7.1`. Même cause, même remède. Des statistiques qui comptent « utilisateur inconnu » par `550` et
    « spam » par `554` ne mesurent que le logiciel en usage.

    Dans un cas, les deux paraissent ensemble. Si chaque `RCPT` a reçu `550` et que le client envoie quand même `DATA`, Postfix répond `554 5.5.1 Error: no valid recipients`. Les clients qui ne signalent que la dernière réponse montrent alors un `554` qui n’explique rien ; les lignes `550` juste au-dessus contiennent la raison.

smtp-note-550-556 =
    Ces codes parlent de côtés différents du @. `556 5.1.10` concerne le côté droit : le domaine publie `MX 0 .` et ne veut de courrier pour personne. Avec `550 5.1.1`, le domaine marche et la partie gauche est fausse.

    Deux cas trompent. Exchange Online écrit `550 5.1.10` pour une boîte aux lettres inconnue : le code étendu seul égare donc ; c’est le code de réponse qui décide. Et un MX nul du côté de l’*expéditeur* est refusé par `550 5.7.27`. Dans ce cas, le destinataire est bon, et c’est votre propre domaine qui dit ne pas prendre d’avis de non-remise.

smtp-note-550-571 =
    Les chiffres de `571` sont un code étendu sans ses points : `571 Delivery not authorized, message refused.` est ce qu’un serveur conforme écrit `550 5.7.1`. Si vous filtrez des journaux par un motif comme `^5[0-5][0-9]`, les lignes `571` y échappent, et les refus qu’elles signalent n’atteignent jamais vos statistiques.

    Le choix du numéro est un petit indice. Le `571` de Courier vient d’un filtre de courrier, fort possiblement écrit par le destinataire. Un `550 5.7.1` peut l’être aussi, mais tout autant un relayage refusé ou un contrôle SPF manqué. Après un `571`, demandez donc au destinataire en personne.
