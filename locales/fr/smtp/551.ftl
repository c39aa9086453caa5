smtp-551 = Utilisateur non local
    .summary = Le destinataire n’est pas ici et le serveur ne transfère pas : si le texte donne une nouvelle adresse, l’expéditeur peut essayer celle-là.
    .meaning =
        D’après la norme, le texte porte un `<forward-path>`, l’adresse à employer à la place ; par `251`, le serveur transmettrait lui-même le message. Le serveur n’est pas tenu d’offrir une adresse : `550` est le même refus sans elle. Bien des réponses de ce numéro ne portent aucune adresse et
        veulent dire « relayage refusé » ou « expéditeur non permis ».
    .conflict =
        Le RFC 5321 laisse les logiciels lire la nouvelle adresse dans le texte. Le RFC 2034, pourtant, imprime `551 5.7.1` avec `Forwarding to remote hosts disabled` et sans adresse, et l’IANA lie le numéro à `5.7.1`, remise non autorisée. Seul un texte qui contient une adresse est un 551 au sens du
        RFC 5321.
    .seen =
        Après `RCPT` ou `VRFY`. ImprovMX envoie `551 5.7.1` pour des domaines d’expéditeur de mauvaise réputation, Fastmail pour une adresse `From` qui n’appartient pas au compte. Sendmail nomme la nouvelle adresse d’un utilisateur parti (`5.1.1`), Postfix refuse un `BDAT` vide par
        `551 5.7.1 Null BDAT request`.
    .action =
        Voyez si le texte contient une adresse entre chevrons. Si oui, le destinataire est parti ; sinon, c’est un simple refus, et le texte dit pourquoi.
    .sender =
        - Le texte a une adresse : confirmez-la auprès du destinataire autrement, envoyez-y le message, et corrigez le carnet d’adresses.
        - Il parle de l’expéditeur ou de l’adresse d’en-tête : envoyez sous une adresse du compte, ou ajoutez cette adresse comme identité.
        - Il parle de relayage ou de transfert : envoyez par le serveur de votre propre fournisseur, après authentification.
    .sending =
        - Réputation ou liste de blocage : faites retirer le domaine ou l’adresse IP, une fois la cause disparue : { $dnsbl }
        - Relayage : votre serveur a porté le message à un hôte qui n’en est pas responsable ; comparez sa route au DNS : { $mx }
    .receiving =
        Ne donnez une nouvelle adresse que si son titulaire est d’accord ; le RFC 5321 veut un réglage qui désactive de telles réponses. Là où rien ne doit être révélé, transférez sans le dire par `250`, ou refusez par `550`.

        Voyez ce qu’apprennent les inconnus :

        { $rcpt }
    .client =
        N’adoptez jamais l’adresse de vous-même, sauf si l’authenticité du serveur est certaine (RFC 5321, section 7.4) : un attaquant placé entre les deux pourrait détourner le courrier. Montrez-la à l’utilisateur comme une proposition.
    .send =
        Ne l’envoyez qu’avec la nouvelle adresse dans le texte, et seulement s’il est permis de la donner ; laissez les sites désactiver cela. Sinon, envoyez `550`, comme vous le devez aussi pour une adresse hors ASCII dans une transaction sans `SMTPUTF8`.
