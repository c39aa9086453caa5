smtp-151 = Transférera, si vous êtes d’accord
    .summary = Obsolète : un serveur du prédécesseur de SMTP proposait de transférer le courrier d’un utilisateur situé sur un autre hôte et attendait l’accord du client.
    .meaning =
        Une réponse préliminaire du Mail Transfer Protocol : la boîte aux lettres est sur un autre hôte, que le texte nomme, et le serveur est prêt à transférer le message. Dans
        la version du RFC 780, le client acceptait par `CONT`, ce qui menait d’ordinaire à `354`, ou déclinait par `ABRT`, ce qui menait à `201`. Quand le chemin donné dans
        la commande demandait déjà le relayage, le serveur n’envoyait pas cette réponse. SMTP a fait de l’offre un constat : `251` a les mêmes mots et ne demande rien.
    .conflict =
        Le RFC 772, première version, ne connaît ni `CONT` ni `ABRT` : le serveur passait directement à `354`, et un client qui n’acceptait pas l’offre rompait le dialogue. Le
        RFC 780 a fait de l’accord une commande à part.
    .seen =
        Seulement dans les RFC 772 (1980) et 780 (1981), en réponse à `MAIL`, qui nommait alors aussi le destinataire, et à `MRCP`.
    .action =
        Tenez la transaction pour échouée : un client SMTP n’a pas de commande pour donner son accord. L’adresse du texte est un indice pour la tentative suivante.
    .sender =
        Demandez au destinataire si l’adresse du texte est la bonne, et écrivez-y directement. Le serveur n’a pas accepté le message pour l’ancienne adresse.
    .sending =
        Vérifiez d’abord si le serveur répond encore ainsi :

        { $rcpt }

        Si oui, signalez la ligne à son administrateur ; aucun réglage de votre côté n’y peut rien.
    .client =
        Terminez la transaction par `RSET` ou `QUIT` et montrez le texte à l’utilisateur. N’envoyez ni `DATA` ni un autre `RCPT` : le serveur attend une décision.
    .send =
        Dites `251` si vous transférez et pouvez montrer la nouvelle adresse, `250` si vous transférez sans le dire, `551` si vous connaissez la nouvelle adresse mais ne
        transférez pas.
