smtp-533 = Destinataire refusé
    .summary = Aucun RFC ne définit ce refus ; Exim l’envoie quand l’hôte suivant n’a pas `SMTPUTF8`, et sinon seul son texte dit ce qui doit changer.
    .meaning =
        Dans le tableau de l’IANA, il est à côté de `5.7.1`, remise non autorisée, sur une ligne avec `550` et `551`, sans un mot sur le moment de l’envoyer. Le seul expéditeur connu est Exim. Il vérifie un destinataire auprès de l’hôte suivant ; si celui-ci ne propose pas `SMTPUTF8` alors
        que le message a été annoncé avec, Exim refuse le destinataire, même quand son adresse est en pur ASCII.
    .conflict =
        Pour une adresse de destinataire qui doit être en ASCII, le RFC 6531 prescrit `553`. Exim envoie ce numéro à la place, ce qui ressemble à une erreur d’un chiffre, et la ligne de l’IANA pour `5.7.1` ne parle pas de telles adresses. Traitez la réponse d’Exim comme si c’était
        `553 5.6.7`.
    .seen =
        Après `RCPT`, comme `533 no support for internationalised mailbox name`, d’un serveur Exim qui transmet du courrier et interroge l’hôte suivant d’avance. Depuis la version 4.94, il faut pour cela un réglage à part : par défaut, Exim omet maintenant `SMTPUTF8` là où l’hôte suivant ne
        l’a pas.
    .action =
        Lisez le texte. S’il dit `internationalised mailbox name`, l’hôte suivant n’a pas `SMTPUTF8` ; avec tout autre texte, c’est une question de permission.
    .sender =
        - Votre adresse ou celle du destinataire a des caractères hors ASCII : employez une adresse ASCII de la même personne.
        - Toutes les adresses sont en ASCII : dites à votre administrateur que votre serveur annonce `SMTPUTF8` sans besoin.
        - Un autre texte : citez-le à l’administrateur du serveur destinataire, et demandez quelle règle s’est appliquée.
    .receiving =
        Exim refuse ici pour l’hôte qui est derrière lui. Trouvez cet hôte, puis voyez si sa liste contient `SMTPUTF8` :

        { $exim-route }

        { $ehlo }

        Activez-y l’extension, ou laissez Exim convertir les adresses là où l’hôte ne l’a pas : `utf8_downconvert = -1` sur le transport `smtp`, la valeur par défaut depuis 4.94.
    .client =
        Signalez l’échec pour ce destinataire et gardez les autres. N’annoncez `SMTPUTF8` avec `MAIL` que si une adresse ou un champ d’en-tête en a besoin ; moins d’hôtes en chemin peuvent alors objecter.
    .send =
        Laissez ce numéro sans emploi. Pour une adresse de destinataire qui doit être en ASCII, envoyez `553` avec `5.6.7` ; pour un manque de permission, `550` avec `5.7.1`.
