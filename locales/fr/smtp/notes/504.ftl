### Notes sur les couples dont le plus petit code est 504 : comment les distinguer en pratique.

smtp-note-504-523 =
    Pour une authentification sans TLS, le numéro dépend du logiciel. Exim dit `504 PLAIN authentication mechanism not supported` s’il n’a `PLAIN` que dans TLS et un autre mécanisme en dehors ; un serveur bâti sur go-smtp dit `523 5.7.10 TLS is required`. Faites la même chose après les deux : TLS d’abord, `EHLO` de nouveau, puis
    l’authentification.

    Hors de l’authentification, la ressemblance cesse. `504` peut aussi vouloir dire un mécanisme qui n’existe pas ou un nom d’hôte trop court, contre quoi aucun TLS n’aide. `523` à la fin d’un message vient de Courier et concerne sa longueur : `523 Message length (…) exceeds administrative limit`. Regardez donc d’abord la commande
    avant la réponse.

smtp-note-504-534 =
    Ces deux-là se corrigent à des endroits différents. Après `504`, changez le logiciel de messagerie : il manque le mécanisme au serveur, et le suivant de sa liste peut convenir. Après `534`, regardez le compte : le serveur a le mécanisme et ne le prend pas de cet utilisateur. Le `534 5.7.9 Application-specific password required` de
    Gmail est le cas bien connu ; aucun mécanisme de la liste n’y échappe.

    Un client qui essaie un mécanisme après l’autre fait donc bien après le premier numéro, et ne fait qu’accumuler les échecs après le second. Courier a aussi un `534`, mais pour la taille (`534 SIZE=Message too big`), et celui-là vient après `MAIL`.

smtp-note-504-538 =
    La norme a changé son numéro pour ce cas : le RFC 2554 de 1999 répondait `538`, le RFC 4954 de 2007 répond `504`. L’ancien nomme le remède : aiosmtpd dit encore `538 5.7.11 Encryption required for requested authentication mechanism`. Le nouveau non : Exim dit `504 PLAIN authentication mechanism not supported` quand il réserve
    `PLAIN`, mais non tous les mécanismes, à TLS.

    Ce que seul le nouveau code peut vouloir dire, c’est que le mécanisme n’existe pas là du tout, avec ou sans TLS. Pour le savoir, comparez la liste après `EHLO` avant et après `STARTTLS`. Si le mécanisme paraît dans la seconde, il ne manquait que le chiffrement ; sinon, choisissez-en un autre.

smtp-note-504-555 =
    Le RFC 5321 leur donne presque les mêmes mots, `Command parameter not implemented` et `MAIL FROM/RCPT TO parameters not recognized or not implemented`, d’où la confusion. D’après ce RFC, c’est la commande qui décide : derrière une adresse dans `MAIL` ou `RCPT`, c’est `555`, partout ailleurs `504`.

    Deux serveurs ne suivent pas cela. Sendmail dit `504 5.7.0 Sorry, RET not supported, we do not allow DSN`, et Postfix emploie le numéro pour des adresses : `504 5.5.2 <user>: Recipient address rejected: need fully-qualified address` vient après `RCPT` et n’a aucun paramètre à ôter ; c’est l’adresse elle-même qui a besoin de son
    domaine. Avant d’ôter des options, voyez si le texte en nomme une : Postfix la cite, comme dans `555 5.5.4 Unsupported option: BY=120;R`.
