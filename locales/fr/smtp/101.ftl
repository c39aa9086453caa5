smtp-101 = Connexion impossible
    .summary = Ce n’est pas la réponse d’un serveur : le programme émetteur n’a pas trouvé de chemin à travers le réseau jusqu’au serveur de courrier.
    .meaning =
        La tentative a pris fin avant qu’une connexion existe ; personne ne pouvait donc répondre. 101 est le numéro de l’erreur système Linux `ENETUNREACH`
        (`Network is unreachable`) : l’origine probable est un client qui affiche les erreurs système. Aucun serveur n’a vu le destinataire, l’authentification ni le message.
    .conflict =
        Des listes de codes sur le web comptent 101 parmi les réponses d’un serveur et l’expliquent par `The server is unable to connect`. Le RFC 5321 l’exclut : un code de
        réponse commence par 2, 3, 4 ou 5. Cherchez la faute du côté du client.
    .seen =
        Dans le message d’erreur ou le journal d’un script, d’une application web ou d’un logiciel de messagerie, par exemple sous la forme
        `SMTP Error 101, cannot open SMTP stream`. Il n’y a pas de dialogue SMTP autour.
    .action =
        Testez depuis la machine qui envoie, avec l’hôte et le port de ses réglages :

        { $port }

        Si cela aussi se termine par `Network is unreachable`, réparez le réseau. Si le test se connecte, vérifiez que le programme utilise bien cet hôte et ce port.
    .sender =
        Assurez-vous que cet ordinateur est en ligne et que son VPN, s’il lui en faut un, est actif. Comparez ensuite le nom du serveur dans les réglages du compte à celui
        que donne votre fournisseur. Puis renvoyez le message ; il n’a pas quitté le programme.
    .sending =
        - Pas de route vers l’adresse : regardez la passerelle par défaut, le VPN ou le réseau du conteneur : { $route-get }
        - Le nom a une adresse IPv6 et la machine n’a pas de route IPv6 : ajoutez la route, ou réglez `inet_protocols = ipv4` dans Postfix et redémarrez-le : { $aaaa }

        Si la panne est brève, ne faites rien : le message reste dans la file d’attente.
    .client =
        Essayez les autres adresses de l’hôte avant de signaler un échec ; le RFC 5321 en demande au moins deux. Gardez ensuite le message et réessayez plus tard, à une
        demi-heure d’intervalle ou plus. Un script sans file d’attente perd le message à ce moment.
    .send =
        Ne l’envoyez jamais. Un programme client nomme l’erreur système, `Network is unreachable`, au lieu d’afficher un numéro qui ressemble à un code de réponse.
