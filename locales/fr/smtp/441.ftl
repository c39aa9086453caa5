smtp-441 = Pas de réponse de l’hôte
    .summary = Personne ne répond au serveur du destinataire, note le système de l’expéditeur ; il continue d’essayer de lui-même.
    .meaning =
        Aucun serveur ne peut envoyer 441, puisque personne n’a répondu. Exchange 2000 et 2003 signalaient un hôte qui ne répond pas par `4.4.1` ; des listes sur le web ont perdu les points et en ont fait un code de réponse. Le RFC
        3463 explique `4.4.1` de même, comme une tentative de connexion restée sans réponse parce que le système distant est occupé ou hors d’atteinte. Le serveur du destinataire n’a ni vu ni refusé le message.
    .seen =
        Sous ce numéro, seulement dans des listes. Les vrais avis de retard portent `4.4.1`, ou des mots comme `connection timed out`.
    .action =
        Vérifiez si l’hôte peut être joint. Il n’y a pas de réponse à interpréter.
    .sender =
        Vérifiez le domaine de l’adresse, lettre par lettre : un domaine mal tapé peut exister sans serveur de courrier. S’il est juste, attendez. Votre serveur essaie pendant quatre à cinq jours et prévient s’il renonce ; pour l’urgent,
        employez une autre voie.
    .sending =
        Testez depuis le serveur émetteur lui-même, pas à pas :

        - Quels hôtes prennent le courrier du domaine : { $mx }
        - Si chacun d’eux répond au port 25 : { $port }
        - Où se termine le chemin : { $route }

        Si aucun hôte ne répond nulle part, un pare-feu ou votre fournisseur d’accès bloque le port 25 sortant : faites-le ouvrir, ou envoyez par le serveur du fournisseur (`relayhost` dans Postfix).
    .receiving =
        Testez depuis l’extérieur de votre réseau, car de l’intérieur tout peut sembler marcher.

        - Si le nom de l’enregistrement MX mène à votre adresse actuelle : { $a }
        - Si une connexion de l’extérieur aboutit : { $port }

        Si un seul expéditeur échoue, vérifiez si votre pare-feu bloque son adresse IP.
    .send =
        Ne l’employez pas : un rapport sur une connexion échouée porte `4.4.1`, et un serveur qui doit répondre pour un tel hôte dit `451` avec `4.4.1`.
