smtp-424 = Développement d’alias échoué
    .summary = Le serveur n’a pas pu chercher où va le courrier de cette adresse et diffère le destinataire ; le serveur émetteur réessaie plus tard.
    .meaning =
        OpenSMTPD envoie `424 4.2.4 Mailing list expansion problem` ; les trois chiffres ne font que répéter le code étendu. Les mots sont plus étroits que la cause : la même réponse couvre une table d’alias ou virtuelle qui
        n’a pas pu être lue et le fichier `.forward` d’un utilisateur qui n’a pas pu être cherché, avec ou sans liste de diffusion. Elle ne dit pas que l’adresse est inconnue. Le jumeau définitif est `524`.
    .seen =
        À `RCPT` sur les serveurs OpenSMTPD, suivi de l’adresse entre chevrons.
    .action =
        Laissez le message dans la file : autant que le dit cette réponse, ni l’adresse ni le message n’a de défaut.
    .sender =
        Attendez ; votre serveur réessaie de lui-même. Si un avis de retard arrive, prévenez le destinataire par une autre voie, et citez la ligne en entier : son administrateur en a besoin.
    .receiving =
        - Observez le développement des alias pendant qu’un client réessaie : { $opensmtpd-trace }
        - Toutes les adresses d’un domaine échouent : vérifiez la table d’alias ou virtuelle que nomme l’action correspondante de `smtpd.conf`.
        - Un seul utilisateur échoue : vérifiez son répertoire personnel et son fichier `.forward`.

        Le courrier retenu arrive aux tentatives suivantes des expéditeurs.
    .send =
        Envoyez `451` avec `4.3.0` pour une recherche échouée. Pour une liste qui ne peut pas être développée, le tableau de l’IANA associe `450` ou `452` à `4.2.4`.
