### Notes sur les couples dont le plus petit code est 151 : comment les distinguer en pratique.

smtp-note-151-152 =
    C’est le texte qui tranche. Après `151`, il contient une adresse, `User not local; will forward to user@pop.example.com` ; après `152`, il n’en contient pas, car le serveur n’en a pas à
    donner. La première offre vient d’une machine qui connaît la personne. La seconde vient d’une machine qui ne la connaît pas et confierait le message à son opérateur.

    C’est pourquoi le RFC 780 ne met en garde que contre `152` : un expéditeur qui acceptait pouvait attendre en vain pendant qu’un opérateur cherchait à deviner un nom mal écrit. Si vous
    trouvez l’un des deux dans une archive, seul `151` montre où la boîte aux lettres était partie.

smtp-note-151-251 =
    Les mots sont les mêmes, l’état de la connexion ne l’est pas. `251 User not local; will forward to <user@pop.example.com>` dit ce que fait le serveur ; le client envoie donc son prochain
    `RCPT` ou `DATA`. `151` demande si le serveur doit transférer le message, et le serveur attend une décision.

    Des tableaux sur le web listent les deux côte à côte, ce qui invite à une erreur de copie. Qui écrit `151` dans un serveur moderne parce que cela semble plus poli voit ses transactions
    rompues par tout client qui obéit au RFC 5321. Le courrier n’est alors pas transféré du tout, bien que le texte le promette.

smtp-note-151-551 =
    Supposons que Jones ait déménagé sur une autre machine. Par `151`, l’ancienne machine propose de lui transférer le message. Par `551 User not local; please try <user@pop.example.com>`,
    elle ne le fait pas : c’est à vous d’envoyer le message à la nouvelle adresse. Les deux textes nomment une adresse, et les deux laissent le message non remis tant que personne n’agit.

    Aucune des deux lignes d’un journal ne montre que le serveur a accepté le message. Soyez prudent avec l’adresse : un serveur que vous ne connaissez peut-être pas l’a écrite, et du courrier
    peut être détourné si vous la copiez sans vérifier dans un carnet d’adresses. Demandez d’abord à la personne, puis envoyez.
