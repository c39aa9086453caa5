smtp-512 = Domaine du destinataire introuvable
    .summary = Des listes sur le web l’emploient pour un domaine de destinataire que le DNS ne connaît pas ; l’expéditeur doit vérifier le domaine.
    .meaning =
        SMTP n’a pas de 512 ; les listes parlent d’une erreur DNS : aucun hôte ne peut être trouvé pour le domaine après le `@`. C’est le sens de `5.1.2`, dont les points se sont perdus. Le nom avant le `@` ne joue aucun rôle, car aucun serveur de ce domaine n’a été
        interrogé.
    .seen =
        Dans les tableaux de codes de non-remise de services d’envoi. Si un rapport le montre, l’original ne peut venir que du serveur émetteur lui-même ou d’un relais en chemin.
    .action =
        Vérifiez l’orthographe du domaine, surtout sa terminaison ; demandez ensuite ses enregistrements au DNS.
    .sender =
        Si du courrier vers ce domaine passait auparavant, la faute est de l’autre côté. Prévenez son propriétaire par téléphone ou à une adresse d’un autre domaine, et renvoyez quand c’est réparé.
    .sending =
        - Cherchez un enregistrement MX ; s’il n’y en a pas, c’est l’enregistrement d’adresse du domaine lui-même qui compte : { $mx }
        - L’hôte que nomme l’enregistrement MX doit avoir une adresse : { $a }
        - Si un autre résolveur trouve les deux, la faute est dans le vôtre ; réparez-le, et remettez le message dans la file.
    .receiving =
        Si c’est votre domaine, voyez de l’extérieur si son enregistrement a pris fin, si les serveurs de noms répondent, et ce qu’ils disent de l’enregistrement MX :

        { $mx }
    .client =
        Ne renvoyez le courrier que sur une réponse nette du DNS : le nom n’existe pas, ou il ne mène à aucune adresse. Après un délai dépassé ou une erreur de serveur, gardez-le dans la file.
    .send =
        Ne l’envoyez pas. Un domaine qui n’existe pas reçoit `550` avec `5.1.2`, un domaine qui publie un MX nul `556` avec `5.1.10`. Tant que le DNS ne répond pas, rien n’est prouvé : envoyez `451` avec `4.4.3`.
