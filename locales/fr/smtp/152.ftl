smtp-152 = Inconnu, l’opérateur transmettra
    .summary = Obsolète : chez le prédécesseur de SMTP, un serveur qui ne connaissait pas l’utilisateur proposait de faire remettre le courrier à la main par son opérateur.
    .meaning =
        Par cette réponse préliminaire, un serveur du Mail Transfer Protocol avouait ne pas reconnaître le nom, mais était prêt à prendre le message et à le confier à une
        personne, l’opérateur, qui tenterait de le remettre. Le RFC 780 lui-même juge cela utile pour un nom mal orthographié, et peut-être un mauvais service si le courrier ne
        peut pas être remis du tout. SMTP n’a pas de successeur : `252` laisse ouverte l’existence de l’utilisateur, et `550` refuse.
    .conflict =
        La façon dont un client déclinait dépend de la version : en rompant le dialogue dans le RFC 772, par `ABRT` dans le RFC 780, où `CONT` voulait dire l’accord.
    .seen =
        Seulement dans les RFC 772 (1980) et 780 (1981), car SMTP refuse un destinataire inconnu au lieu de demander.
    .action =
        Traitez le destinataire comme inconnu. Personne ne peut compter sur un opérateur aujourd’hui, et un client SMTP n’a aucun moyen d’accepter.
    .sender =
        Vérifiez l’adresse lettre par lettre, ou demandez la bonne au destinataire, et renvoyez le message. Aucun opérateur ne l’a pris.
    .client =
        Mettez fin à toute la transaction, puisque SMTP ne connaît pas de réponse qui commence par 1, et transmettez le texte inchangé à l’utilisateur. Ne continuez pas par
        `DATA` : le serveur attend une décision que SMTP ne peut pas exprimer.
    .send =
        Refusez un utilisateur inconnu par `550` à `RCPT`. Si quelqu’un parcourt vraiment le courrier mal adressé, acceptez-le par `250` dans une boîte aux lettres collectrice.
