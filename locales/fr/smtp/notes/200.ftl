### Notes sur les couples dont le plus petit code est 200 : comment les distinguer en pratique.

smtp-note-200-201 =
    Ils ne se côtoient que dans le RFC 780, en vigueur de mai à novembre 1981, et seul le dernier chiffre les distingue : `200 Command okay` exécutait quelque chose,
    `201 Command okay, action aborted` abandonnait quelque chose. Un programme de l’époque qui ne lisait que le premier chiffre ne voyait pas la différence. Il n’en avait pas besoin, puisqu’il
    savait s’il venait d’envoyer `NOOP` ou `ABRT`.

    Il en va de même des journaux d’aujourd’hui. Une liste de lignes 2yz sans les commandes qui précèdent ne prouve rien : `250` à `RSET` abandonne un message, `250` au point final en accepte
    un. Journalisez les deux sens de la session.

smtp-note-200-211 =
    Des tableaux de « codes SMTP » sur le web expliquent `200` par « état du système ou aide du système », mais ce sont les mots de `211`. L’erreur a aussi gagné du code source : le module
    smtp-server de Nodemailer garde les deux numéros dans un tableau avec le même commentaire à côté.

    En session, c’est la commande qui les distingue. Si quelqu’un a tapé `HELP` et reçu un texte sur le serveur, le numéro était `211` ou `214`. Si un simple `NOOP` ou une vieille commande de
    Sendmail a reçu réponse, le numéro a pu être `200`.

smtp-note-200-220 =
    Un message d’accueil qui commence par `200` indique fortement que vous êtes connecté au mauvais port. Les serveurs de news accueillent par `200 Service available, posting allowed` au
    port 119 ; un client SMTP qui juge d’après le premier chiffre continue par `EHLO` et ne rencontre les erreurs qu’ensuite. Un serveur HTTP n’aurait pas accueilli du tout.

    À un port de courrier, attendez-vous à `220` et à un nom d’hôte comme premier mot. Faites vérifier exactement cela par vos scripts de surveillance, nom compris. Une vérification de
    « n’importe quel 2yz » ne donne pas l’alarme, même si quelqu’un a interverti deux lignes d’une table de ports et qu’un serveur de news répond.

smtp-note-200-250 =
    Après `NOOP` et `RSET`, le test `if (code == 250)` marche avec tout serveur qui suit le RFC 821 ou ses successeurs, et échoue avec les rares qui disent `200`. Le RFC 876 en a trouvé en 1983,
    et le module smtp-server de Nodemailer contient une plaisanterie qui se termine par `200 2.0.0 Please pass, oh mighty wizard`.

    Les deux se croisent aussi dans les tableaux de bord des fournisseurs de courrier. L’interface HTTP du fournisseur répond `200` dès qu’elle a votre requête, bien avant que ses serveurs
    n’atteignent le MX d’un destinataire et n’obtiennent `250`. Un ticket qui dit « nous avons eu `200`, donc c’est remis » confond deux connexions différentes. Demandez la ligne SMTP.
