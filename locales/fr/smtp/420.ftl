smtp-420 = Délai dépassé pendant l’envoi
    .summary = Le logiciel de l’expéditeur note que la connexion s’est tue ou rompue pendant l’envoi, et garde le message pour réessayer.
    .meaning =
        Le GroupWise Internet Agent de Novell écrit `420 TCP Read Error` ou `420 TCP Write Error` quand l’autre serveur se tait, ou ne prend plus de données, jusqu’à la fin du délai, ou quand la connexion est réinitialisée en
        cours de route. C’est une note dans son propre journal et non une réponse de l’autre serveur. Des listes plus courtes sur le web la répètent sans nommer GroupWise.
    .conflict =
        Le 420 de Novell est un transfert rompu, noté par GroupWise lui-même. Le manuel de Barracuda donne le numéro à un message différé parce que son contenu est suspect, et Exchange écrit `420 4.2.0 RESOLVER.ADR.Ambiguous`
        quand deux objets de son annuaire ont la même adresse. Aucun RFC ne tranche : c’est le texte à côté du numéro qui doit dire de qui il est.
    .seen =
        Dans les journaux de GroupWise, surtout pour le courrier sortant, dans le journal des messages d’un Barracuda Email Security Gateway, et dans le suivi des messages d’Exchange.
    .action =
        Cherchez d’abord qui a écrit la ligne : votre propre serveur, ou un filtre de l’autre côté.
    .sender =
        Attendez. Votre serveur garde le message et réessaie ; GroupWise le fait pendant quatre jours. Si les tentatives continuent d’échouer, donnez la ligne complète à votre administrateur.
    .sending =
        - `TCP Read Error` ou `TCP Write Error` de temps en temps : laissez faire la tentative suivante.
        - Pour toutes les destinations : cherchez la faute dans le pare-feu, le routeur, le commutateur ou les câbles de votre propre réseau.
        - Pour une seule destination : voyez jusqu’où vous arrivez, puis capturez le trafic : { $route }
    .receiving =
        - Votre propre GroupWise note 420 pour du courrier entrant : un filtre antispam placé devant, comme Lightspeed, fait passer les données à mesure et réinitialise la connexion quand il trouve du spam. Réglez le filtre
          pour qu’il prenne d’abord le message entier et le transmette ensuite.
        - Exchange montre `RESOLVER.ADR.Ambiguous` : trouvez les deux objets qui ont cette adresse, et retirez-la à l’un d’eux.
    .send =
        Ne l’envoyez pas : dites `421` avant de fermer une connexion inactive, et `450` ou `451` pour différer un message à cause de son contenu.
