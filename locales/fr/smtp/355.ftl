smtp-355 = Point de reprise de la transaction
    .summary = Le serveur a encore une partie d’un message interrompu et dit au client à quel octet reprendre.
    .meaning =
        L’extension de reprise du RFC 1845 laisse un client répéter son `MAIL` avec le même `TRANSID` après une connexion rompue. Si le serveur a gardé l’état, il répond 355, et le premier mot du texte est le nombre
        d’octets enregistrés ; 0 veut dire depuis le début. Les commandes de l’enveloppe et les points doublés ne comptent pas. Les destinataires sont encore connus.
    .conflict =
        D’après le RFC 5321, section 4.2, les clients n’agissent d’après le texte que pour quelques codes nommés, dont 355 n’est pas. Le RFC 1845 y met la position, comme premier mot. Un logiciel qui n’est pas convenu de
        `CHECKPOINT` ne peut pas la lire et ne doit pas essayer.
    .seen =
        Seulement après un transfert rompu entre deux côtés qui proposent tous deux `CHECKPOINT`, une expérience de 1995. Le code source de Postfix, Exim, OpenSMTPD et Courier ne l’a pas.
    .action =
        Il n’y a rien à réparer : le client passe directement à `DATA` et envoie le reste du message.
    .sending =
        Faites que votre serveur se reconnecte au même serveur, le plus susceptible d’avoir gardé l’état. Le RFC 1845 fait d’abord essayer au client l’ancienne adresse IP, si les enregistrements MX y mènent encore :

        { $mx }

        Là où rien n’a été gardé, le message repart du début.
    .client =
        Envoyez `DATA`, attendez `354`, et omettez autant d’octets que dit le nombre, comptés avant le doublement des points. Si le nombre ne peut pas être juste, par exemple au-delà de la fin du message, envoyez `RSET` et
        commencez une nouvelle transaction sans `TRANSID`. Si vous n’avez jamais donné de `TRANSID`, le serveur est défectueux : fermez.
    .send =
        Ne l’envoyez que pour un `TRANSID` dont vous avez gardé l’état, avec des chiffres comme premier mot du texte. Pour un inconnu, dites `250` et prenez le message depuis le début.
